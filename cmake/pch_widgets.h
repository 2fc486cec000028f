// The window's own precompiled header: Qt Widgets is the larger part of every file there.
#pragma once
#include "pch.h"
#include <QtWidgets>
