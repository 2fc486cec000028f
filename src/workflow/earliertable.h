#pragma once

#include "workflow/earlier.h"

namespace bagalau::workflow {

// How tables of text about earlier years are read. Inside workflow only.

/// By its id or its name of any year; empty: nobody is called so.
QString bodyCalled(const Session& session, const QString& text);
QString blockCalled(const Session& session, const QString& text);

EarlierLoad readEarlierTable(const Session& session, const QString& name, const QByteArray& bytes);

} // namespace bagalau::workflow
