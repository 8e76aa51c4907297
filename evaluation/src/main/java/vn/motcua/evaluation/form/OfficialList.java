package vn.motcua.evaluation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An official list of what an interactive form asks, as it stands in a published file.
///
/// @param title what stands in its head after the words that all heads share
/// @param entries with their numbers, in order
record OfficialList(String title, List<Entry> entries) {

  private static final Pattern HEAD =
      Pattern.compile("^\\s*NỘI DUNG (?:BIỂU )?MẪU (?:HỘ TỊCH |ĐIỆN TỬ |TƯƠNG TÁC ?)*(.*)$");
  private static final Pattern ENTRY =
      Pattern.compile("^[\\s\\u00A0]*\\((\\d{1,2})\\)[\\s\\u00A0]*(\\S.*)$");
  private static final Pattern NAME = Pattern.compile("^[^:;.(/]+");

  OfficialList {
    entries = List.copyOf(entries);
  }

  /// An entry.
  ///
  /// @param number as published
  /// @param text all that stands on its line
  record Entry(int number, String text) {

    /// The name of what is asked, without what follows to explain it.
    String name() {
      var name = NAME.matcher(text);
      return name.find() ? name.group().strip() : text;
    }

    /// Whether it asks for papers or a picture, not for a value.
    boolean asksPapers() {
      return text.startsWith("Hồ sơ đính kèm") || text.startsWith("Ảnh");
    }

    /// Whether its words say that there may be nothing to write.
    boolean mayBeEmpty() {
      return text.contains("để trống") || text.contains("nếu có") || text.contains("nếu biết");
    }
  }

  /// The lists in the text of a file, in order. What stands before the first head and after the
  /// last number that goes on is passed over.
  static List<OfficialList> in(String text) {
    var lists = new ArrayList<OfficialList>();
    var title = new StringBuilder();
    var entries = new ArrayList<Entry>();
    var inList = false;
    for (var line : text.lines().toList()) {
      var head = HEAD.matcher(line);
      if (head.matches()) {
        close(lists, title, entries);
        title.append(head.group(1).strip());
        inList = true;
      } else if (inList) {
        read(line, title, entries);
      }
    }
    close(lists, title, entries);
    return lists;
  }

  private static void read(String line, StringBuilder title, List<Entry> entries) {
    var entry = ENTRY.matcher(line);
    if (entry.matches() && Integer.parseInt(entry.group(1)) == entries.size() + 1) {
      entries.add(new Entry(entries.size() + 1, entry.group(2).strip()));
    } else if (entries.isEmpty() && isCapitals(line)) {
      title.append(' ').append(line.strip());
    }
  }

  /// The head of a list goes on in capitals; the heads of its parts are in small letters.
  private static boolean isCapitals(String line) {
    return !line.isBlank() && line.codePoints().noneMatch(Character::isLowerCase);
  }

  private static void close(List<OfficialList> lists, StringBuilder title, List<Entry> entries) {
    if (!entries.isEmpty()) {
      lists.add(new OfficialList(title.toString().strip(), entries));
    }
    title.setLength(0);
    entries.clear();
  }
}
