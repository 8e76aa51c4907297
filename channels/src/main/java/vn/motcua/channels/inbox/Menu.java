package vn.motcua.channels.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.talk.Outgoing;

/// What a person was offered last, so that a number or "xem tiếp" can be understood.
///
/// @param shown the choices by their numbers, from 1
/// @param later pages that were not sent yet
record Menu(List<String> shown, List<Outgoing> later) {

  static final String MORE = "Xem tiếp";
  static final Menu NONE = new Menu(List.of(), List.of());

  private static final Pattern NUMBER = Pattern.compile("(?:số\\s*)?(\\d{1,2})\\s*[.)]?");
  private static final Pattern ASKS_FOR_MORE = Pattern.compile("xem ti[eế]p[.!]?");
  private static final JsonMapper JSON = JsonMapper.shared();

  Menu {
    shown = List.copyOf(shown);
    later = List.copyOf(later);
  }

  static Menu read(String kept) {
    return kept.isEmpty() ? NONE : JSON.readValue(kept, Menu.class);
  }

  /// To be kept; empty where nothing was offered.
  String write() {
    return equals(NONE) ? "" : JSON.writeValueAsString(this);
  }

  /// The words of the choice whose number was typed; whatever else was typed stays.
  String meant(String typed) {
    var number = NUMBER.matcher(typed.strip().toLowerCase(Locale.ROOT));
    return number.matches() ? choice(Integer.parseInt(number.group(1))).orElse(typed) : typed;
  }

  private Optional<String> choice(int number) {
    return number >= 1 && number <= shown.size()
        ? Optional.of(shown.get(number - 1))
        : Optional.empty();
  }

  /// Whether somebody who says so wants the next page, and there is one.
  boolean hasMoreFor(String words) {
    return !later.isEmpty()
        && ASKS_FOR_MORE.matcher(words.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
