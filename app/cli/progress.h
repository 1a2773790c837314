#pragma once
// How far a command about many files is, on stderr: one line that changes on a terminal, a line for each file
// elsewhere.
#include <cstdint>
#include <string>

namespace milchglas::cli {

class Progress {
  public:
    Progress(std::size_t files, std::uint64_t bytes);
    /// Leaves the terminal's line empty.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void begin(const std::string& file);
    /// The file begun is over; `how` is a word like "sealed".
    void end(const std::string& how, std::uint64_t bytes);

  private:
    void show() const;
    bool terminal_;
    std::size_t files_, files_done_ = 0;
    std::uint64_t bytes_, bytes_done_ = 0;
    std::string file_;
};

}  // namespace milchglas::cli
