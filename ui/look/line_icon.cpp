#include "ui/look/line_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace milchglas::look {
namespace {
class LineIconEngine : public QIconEngine {
  public:
    LineIconEngine(QByteArray svg, QPalette::ColorRole off, QPalette::ColorRole on)
        : svg_(std::move(svg)), off_(off), on_(on) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override {
        QByteArray svg = svg_;
        const QColor colour = QGuiApplication::palette().color(state == QIcon::On ? on_ : off_);
        QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
        const qreal before = painter->opacity();
        if (mode == QIcon::Disabled) painter->setOpacity(before * 0.4);
        renderer.render(painter, place);
        painter->setOpacity(before);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(svg_, off_, on_); }

  private:
    QByteArray svg_;
    QPalette::ColorRole off_, on_;
};
}  // namespace

QIcon line_icon(const QString& name, QPalette::ColorRole role) {
    return line_icon(name, role, role);
}

QIcon line_icon(const QString& name, QPalette::ColorRole role, QPalette::ColorRole checked) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new LineIconEngine(file.readAll(), role, checked));
}

}  // namespace milchglas::look
