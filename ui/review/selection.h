#pragma once
// Which row of the labels the keys act on: one segment, one track, or none.
#include <QObject>
#include <string>

namespace milchglas::review {

class Selection : public QObject {
    Q_OBJECT
  public:
    enum class What { nothing, segment, track };
    using QObject::QObject;

    void select(What what, std::string id);
    void clear() { select(What::nothing, {}); }
    [[nodiscard]] What what() const { return what_; }
    [[nodiscard]] const std::string& id() const { return id_; }  ///< row id; empty for nothing
    [[nodiscard]] bool is_segment(const std::string& id) const { return what_ == What::segment && id_ == id; }
    [[nodiscard]] bool is_track(const std::string& id) const { return what_ == What::track && id_ == id; }

  Q_SIGNALS:
    void changed();

  private:
    What what_ = What::nothing;
    std::string id_;
};

}  // namespace milchglas::review
