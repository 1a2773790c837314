#include "ui/shell/key_sheet.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

#include "ui/look/label.h"
#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
constexpr int line_width = 240;  ///< what is longer goes on in a second line

/// As high as what it holds, where there is room: Qt's own stops at 24 lines.
class Sheet : public QScrollArea {
  public:
    Sheet() {
        QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
        grows.setHeightForWidth(true);
        setSizePolicy(grows);
    }
    [[nodiscard]] int heightForWidth(int width) const override {
        const int inner = width - 2 * frameWidth();
        const int held =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(inner) : widget()->sizeHint().height();
        return held + 2 * frameWidth();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int width = std::max(widget()->sizeHint().width(), minimumWidth());
        return {width, heightForWidth(width)};
    }
};

struct Group {
    QString title;
    std::vector<const look::Commands::Command*> commands;
};

std::vector<Group> grouped(const look::Commands& commands, const std::function<bool(const QString&)>& wanted) {
    std::vector<Group> groups;
    for (const look::Commands::Command& command : commands.all()) {
        if (command.key.isEmpty() || !wanted(command.id)) continue;
        auto at = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.title == command.group; });
        if (at == groups.end()) at = groups.insert(groups.end(), Group{command.group, {}});
        at->commands.push_back(&command);
    }
    return groups;
}

QWidget* make_group(const Group& group) {
    auto* block = new QWidget;
    auto* rows = new QGridLayout(block);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(look::space::m);
    rows->setVerticalSpacing(look::space::xs);
    rows->setColumnStretch(1, 1);
    rows->addWidget(look::make_label(group.title, "heading"), 0, 0, 1, 2);
    int row = 0;
    for (const look::Commands::Command* command : group.commands) {
        QLabel* key = look::make_label(look::key_words(command->key), "keycap");
        QLabel* words = look::make_label(command->words, "muted");
        key->setWordWrap(false);
        words->setMinimumWidth(std::min(words->fontMetrics().horizontalAdvance(command->words) + 1, line_width));
        key->setObjectName(QStringLiteral("sheet_") + command->id);
        key->setBuddy(words);
        rows->addWidget(key, ++row, 0, Qt::AlignRight | Qt::AlignTop);
        rows->addWidget(words, row, 1);
    }
    return block;
}
}  // namespace

QWidget* make_key_sheet(const look::Commands& commands, const std::function<bool(const QString&)>& wanted,
                        int columns) {
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins({});
    row->setSpacing(look::space::xl);
    std::vector<QVBoxLayout*> into;
    std::vector<std::size_t> filled(static_cast<std::size_t>(columns));
    for (int i = 0; i < columns; ++i) {
        into.push_back(new QVBoxLayout);
        into.back()->setSpacing(look::space::l);
        row->addLayout(into.back());
    }
    for (const Group& group : grouped(commands, wanted)) {
        const auto shortest = std::min_element(filled.begin(), filled.end());
        *shortest += group.commands.size() + 2;  // a heading and a gap
        into[static_cast<std::size_t>(shortest - filled.begin())]->addWidget(make_group(group));
    }
    for (QVBoxLayout* column : into) column->addStretch();
    auto* area = new Sheet;
    area->setObjectName(QStringLiteral("key_sheet"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    area->setMinimumWidth(sheet->sizeHint().width() + look::space::xl);
    return area;
}

}  // namespace milchglas::shell
