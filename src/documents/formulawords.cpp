#include "documents/formulawords.h"

#include "documents/papertexts.h"

#include <QHash>

using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace bagalau::documents {

namespace {

bool isSymbol(const QString& id)
{
    return id.size() <= 2;
}

QString lowered(const QString& name)
{
    return name.isEmpty() ? name : name.first(1).toLower() + name.sliced(1);
}

// Every name that a formula of the variant may use. What stands nearer wins: the table's own over the body's.
class Names
{
public:
    Names(const domain::Table* table, const domain::Variant& variant, Language language) : m_language(language)
    {
        for (const domain::Table& one : variant.tables) {
            add(one);
            m_names.insert(one.id, lowered(one.name.in(language)));
        }
        for (const domain::Column& input : variant.inputs)
            add(input);
        for (const QList<domain::Definition>* list : {&variant.values, &variant.penalties})
            for (const domain::Definition& definition : *list)
                add(definition);
        for (const domain::Definition* definition : {&variant.beforePenalty, &variant.penaltyTotal, &variant.score})
            add(*definition);
        if (table)
            add(*table);
    }

    QString of(const QString& id) const
    {
        static const QStringList words{u"if"_s,     u"min"_s,  u"max"_s, u"clamp"_s, u"round"_s, u"known"_s, u"scale"_s,
                                       u"listed"_s, u"mean"_s, u"sum"_s, u"count"_s, u"least"_s, u"most"_s,  u"where"_s,
                                       u"not"_s,    u"and"_s,  u"or"_s,  u"yes"_s,   u"no"_s};
        return words.contains(id) ? phrase(u"formula."_s + id).in(m_language) : m_names.value(id, id);
    }

    QString choice(const QString& id) const { return m_choices.value(id, id); }

private:
    void add(const domain::Table& table)
    {
        for (const domain::Column& column : table.columns)
            add(column);
        for (const domain::Definition& definition : table.values)
            add(definition);
    }
    void add(const domain::Column& column)
    {
        m_names.insert(column.id, lowered(column.name.in(m_language)));
        for (auto choice = column.choices.begin(); choice != column.choices.end(); ++choice)
            m_choices.insert(choice.key(), choice->in(m_language));
    }
    void add(const domain::Definition& definition)
    {
        m_names.insert(definition.id,
                       isSymbol(definition.id) ? definition.id : lowered(definition.name.in(m_language)));
    }

    Language m_language;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_choices;
};

bool belongsToName(QChar c)
{
    return c.isLetter() || c == u'_';
}

} // namespace

QString symbolOf(const domain::Definition& definition, Language language)
{
    return isSymbol(definition.id) ? definition.id : definition.name.in(language);
}

QString formulaInWords(const domain::Definition& definition, const domain::Table* table, const domain::Variant& variant,
                       Language language)
{
    const Names names(table, variant, language);
    const QString& text = definition.text;
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text[i] == u'\'') {
            end = text.indexOf(u'\'', i + 1);
            out += names.choice(text.sliced(i + 1, end - i - 1));
            ++end;
        } else if (belongsToName(text[i])) {
            while (end < text.size() && (belongsToName(text[end]) || text[end].isDigit() || text[end] == u'/'))
                ++end;
            out += names.of(text.sliced(i, end - i));
        } else if (text[i] == u'.') {
            out += u',';
        } else if (text[i] == u',') {
            out += u';';
        } else {
            static const QHash<QChar, QString> signs{{u'*', u"×"_s}, {u'-', u"−"_s}};
            out += signs.value(text[i], text[i]);
        }
        i = end;
    }
    return out.replace(u"<="_s, u"≤"_s).replace(u">="_s, u"≥"_s).replace(u"<>"_s, u"≠"_s);
}

} // namespace bagalau::documents
