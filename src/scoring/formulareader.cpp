#include "scoring/formulareader.h"

#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::domain::Expression;
using bagalau::domain::Formula;

namespace bagalau::scoring {

namespace {

constexpr int deepest = 60;  // nesting; a formula of the law has perhaps eight
constexpr int longest = 300; // parts, functions filled in; a formula of the law has perhaps sixty

struct Token
{
    enum class Kind { End, Number, Text, Name, Sign };
    Kind kind = Kind::End;
    QString text;
    int place = 0;
};

[[noreturn]] void fail(const char* english, const QString& arg, int place)
{
    throw FormulaError{base::Message(u"formula.syntax"_s, english, {arg}), place};
}

class Scanner
{
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    Token next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        const int start = static_cast<int>(m_at);
        if (m_at >= m_text.size())
            return {Token::Kind::End, {}, start};
        const QChar c = m_text[m_at];
        if (c.isDigit()) {
            const Token number = take(Token::Kind::Number, start, [](QChar x) { return x.isDigit() || x == u'.'; });
            // "min(5, 0,2)" would quietly be three arguments.
            if (m_at + 1 < m_text.size() && m_text[m_at] == u',' && m_text[m_at + 1].isDigit())
                fail(QT_TRANSLATE_NOOP("Messages", "Write a decimal point in “%1”, or a blank after the comma."),
                     m_text.sliced(start, m_at + 2 - start), start);
            return number;
        }
        if (c.isLetter() || c == u'_')
            return take(Token::Kind::Name, start, [](QChar x) { return x.isLetterOrNumber() || x == u'_'; });
        if (c == u'\'')
            return quoted(start);
        for (const QString& sign : {u"<="_s, u">="_s, u"<>"_s})
            if (QStringView(m_text).sliced(m_at).startsWith(sign))
                return m_at += 2, Token{Token::Kind::Sign, sign, start};
        if (u"+-*/=<>(),:"_s.contains(c))
            return ++m_at, Token{Token::Kind::Sign, c, start};
        fail(QT_TRANSLATE_NOOP("Messages", "The sign “%1” has no meaning in a formula."), c, start);
    }

private:
    template <class Belongs> Token take(Token::Kind kind, int start, Belongs belongs)
    {
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        return {kind, m_text.sliced(start, m_at - start), start};
    }

    Token quoted(int start)
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0)
            fail(QT_TRANSLATE_NOOP("Messages", "The text %1 is not closed by an apostrophe."), m_text.sliced(start),
                 start);
        const QString inner = m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return {Token::Kind::Text, inner, start};
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

class Parser
{
public:
    Parser(const QString& text, const Functions& functions)
        : m_functions(functions), m_scanner(text), m_token(m_scanner.next())
    {
    }

    Formula whole()
    {
        const Formula formula = either();
        if (m_token.kind != Token::Kind::End)
            fail(QT_TRANSLATE_NOOP("Messages", "“%1” was not expected here."), m_token.text, m_token.place);
        return formula;
    }

private:
    bool isSign(const QString& sign) const { return m_token.kind == Token::Kind::Sign && m_token.text == sign; }
    bool isWord(const QString& word) const { return m_token.kind == Token::Kind::Name && m_token.text == word; }
    Token advance() { return std::exchange(m_token, m_scanner.next()); }

    void expect(const QString& sign)
    {
        if (!isSign(sign))
            fail(QT_TRANSLATE_NOOP("Messages", "“%1” is missing here."), sign, m_token.place);
        advance();
    }

    Formula node(Expression::Kind kind, const QString& text, int place, const QList<Formula>& operands)
    {
        count(place);
        auto expression = std::make_shared<Expression>();
        expression->kind = kind;
        expression->text = text;
        expression->place = place;
        expression->operands = operands;
        return expression;
    }

    Formula constant(domain::Value value, int place)
    {
        count(place);
        auto expression = std::make_shared<Expression>();
        expression->value = std::move(value);
        expression->place = place;
        return expression;
    }

    template <class Below, class Matches> Formula chain(Below below, Matches matches)
    {
        Formula left = below();
        while (matches()) {
            const Token sign = advance();
            left = node(Expression::Kind::Binary, sign.text, sign.place, {left, below()});
        }
        return left;
    }

    Formula either()
    {
        return chain([this] { return both(); }, [this] { return isWord(u"or"_s); });
    }
    Formula both()
    {
        return chain([this] { return negation(); }, [this] { return isWord(u"and"_s); });
    }

    Formula negation()
    {
        if (!isWord(u"not"_s))
            return comparison();
        const Token word = advance();
        const Nested nested(*this);
        return node(Expression::Kind::Not, {}, word.place, {negation()});
    }

    Formula comparison()
    {
        static const QSet<QString> signs{u"="_s, u"<>"_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        const Formula left = sum();
        if (m_token.kind != Token::Kind::Sign || !signs.contains(m_token.text))
            return left;
        const Token sign = advance();
        return node(Expression::Kind::Binary, sign.text, sign.place, {left, sum()});
    }

    Formula sum()
    {
        return chain([this] { return product(); }, [this] { return isSign(u"+"_s) || isSign(u"-"_s); });
    }
    Formula product()
    {
        return chain([this] { return signedPart(); }, [this] { return isSign(u"*"_s) || isSign(u"/"_s); });
    }

    Formula signedPart()
    {
        if (!isSign(u"-"_s))
            return primary();
        const Token sign = advance();
        const Nested nested(*this);
        return node(Expression::Kind::Negate, {}, sign.place, {signedPart()});
    }

    Formula primary()
    {
        const Nested nested(*this);
        if (isSign(u"("_s)) {
            advance();
            const Formula inner = either();
            expect(u")"_s);
            return inner;
        }
        const Token token = advance();
        switch (token.kind) {
        case Token::Kind::Number:
            if (const auto number = base::Number::fromDecimal(token.text))
                return constant(*number, token.place);
            fail(QT_TRANSLATE_NOOP("Messages", "“%1” is not a number."), token.text, token.place);
        case Token::Kind::Text:
            return constant(token.text, token.place);
        case Token::Kind::Name:
            return named(token);
        default:
            fail(QT_TRANSLATE_NOOP("Messages", "A value is missing before “%1”."), token.text, token.place);
        }
    }

    Formula named(const Token& name)
    {
        static const QSet<QString> aggregates{u"mean"_s, u"sum"_s, u"count"_s, u"least"_s, u"most"_s};
        if (name.text == u"yes"_s || name.text == u"no"_s)
            return constant(name.text == u"yes"_s, name.place);
        if (!isSign(u"("_s))
            return node(Expression::Kind::Name, name.text, name.place, {});
        advance();
        return aggregates.contains(name.text) ? aggregate(name) : call(name);
    }

    Formula call(const Token& name)
    {
        QList<Formula> arguments;
        QList<int> sizes;
        do {
            if (!arguments.isEmpty())
                advance();
            const int before = m_parts;
            arguments << either();
            sizes << m_parts - before;
        } while (isSign(u","_s));
        expect(u")"_s);
        const auto function = m_functions.find(name.text);
        if (function == m_functions.end())
            return node(Expression::Kind::Call, name.text, name.place, arguments);
        if (function->parameters.size() != arguments.size())
            fail(QT_TRANSLATE_NOOP("Messages", "“%1” has a wrong number of arguments."), name.text, name.place);
        return filledIn(function->formula, *function, arguments, sizes, name.place);
    }

    // What goes wrong in the function is shown where it is called.
    Formula filledIn(const Formula& formula, const Function& function, const QList<Formula>& arguments,
                     const QList<int>& sizes, int place)
    {
        if (!formula)
            return nullptr;
        if (formula->kind == Expression::Kind::Name)
            if (const qsizetype index = function.parameters.indexOf(formula->text); index >= 0) {
                count(place, sizes[index]); // each place where it stands is calculated again
                return arguments[index];
            }
        count(place);
        auto copy = std::make_shared<Expression>(*formula);
        copy->place = place;
        copy->filter = filledIn(formula->filter, function, arguments, sizes, place);
        for (Formula& operand : copy->operands)
            operand = filledIn(operand, function, arguments, sizes, place);
        return copy;
    }

    Formula aggregate(const Token& name)
    {
        auto expression = std::make_shared<Expression>();
        expression->kind = Expression::Kind::Aggregate;
        expression->text = name.text;
        expression->place = name.place;
        if (m_token.kind != Token::Kind::Name)
            fail(QT_TRANSLATE_NOOP("Messages", "The name of a table is missing before “%1”."), m_token.text,
                 m_token.place);
        expression->table = advance().text;
        if (isWord(u"where"_s)) {
            advance();
            expression->filter = either();
        }
        expect(u":"_s);
        expression->operands << either();
        expect(u")"_s);
        return expression;
    }

    // A long chain ("1+1+1 ...") is a tree as deep as it is long.
    void count(int place, int parts = 1)
    {
        m_parts += parts;
        if (m_parts > longest)
            fail(QT_TRANSLATE_NOOP("Messages", "The formula has more than %1 parts."), QString::number(longest), place);
    }

    // A hostile edition must not overflow the stack.
    struct Nested
    {
        explicit Nested(Parser& parser) : m_parser(parser)
        {
            if (++m_parser.m_depth > deepest)
                fail(QT_TRANSLATE_NOOP("Messages", "The formula is nested too deeply at “%1”."), m_parser.m_token.text,
                     m_parser.m_token.place);
        }
        ~Nested() { --m_parser.m_depth; }
        Parser& m_parser;
    };

    const Functions& m_functions;
    Scanner m_scanner;
    Token m_token;
    int m_depth = 0;
    int m_parts = 0;
};

} // namespace

Formula readFormula(const QString& text, const Functions& functions)
{
    return Parser(text, functions).whole();
}

} // namespace bagalau::scoring
