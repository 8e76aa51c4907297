package vn.motcua.assistant.retrieve.fit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.search.Hit;

/// Whether a procedure is for organisations alone, by its name, and a message asks for people.
final class Applicants {

  /// What stands before it is the matter, what stands behind it says whose.
  private static final Pattern OF_WHOM =
      Pattern.compile("(?u)[\\s,(]+(?:đối với|của|cho)(?!\\p{L})");

  /// In words; shorter names tell no matter.
  private static final int MATTER = 3;

  private static final Pattern ORGANISATIONS =
      Pattern.compile(
          "(?u)đối với (?:các |những |người nộp thuế là )?(?:tổ chức|doanh nghiệp|công ty)(?!\\p{L})");

  private static final Pattern PEOPLE =
      Pattern.compile("(?u)(?<!\\p{L})(?:hộ gia đình|(?<!thu nhập )cá nhân|người dân)(?!\\p{L})");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:tổ chức|doanh nghiệp|công ty|cơ quan)(?! (?:nào|gì|có thẩm quyền|cấp)(?!\\p{L}))(?!\\p{L})");

  private Applicants() {}

  /// Whether both `name` and `message` name households or people, and the message no organisation.
  static boolean agree(String name, String message) {
    var asked = message.toLowerCase(Locale.ROOT);
    return PEOPLE.matcher(name.toLowerCase(Locale.ROOT)).find()
        && PEOPLE.matcher(asked).find()
        && !ORGANISATION.matcher(asked).find();
  }

  /// `hits`, where the best is for organisations and `message` names none, with the same matter for
  /// people in its place: whoever asks is mostly a person.
  static List<Hit> peopleFirst(List<Hit> hits, String message) {
    return forPeople(hits, message)
        .map(people -> NamedActs.exchanged(hits, hits.getFirst(), people))
        .orElse(hits);
  }

  private static Optional<Hit> forPeople(List<Hit> hits, String message) {
    return hits.isEmpty()
            || !isForOrganisations(hits.getFirst().name())
            || ORGANISATION.matcher(message.toLowerCase(Locale.ROOT)).find()
        ? Optional.empty()
        : hits.stream()
            .filter(hit -> isSameForPeople(hits.getFirst().name(), hit.name()))
            .findFirst();
  }

  private static boolean isForOrganisations(String name) {
    var named = name.toLowerCase(Locale.ROOT);
    return ORGANISATIONS.matcher(named).find() && !PEOPLE.matcher(named).find();
  }

  private static boolean isSameForPeople(String name, String other) {
    return PEOPLE.matcher(other.toLowerCase(Locale.ROOT)).find()
        && matter(name).equals(matter(other))
        && matter(name).split(" ").length >= MATTER;
  }

  private static String matter(String name) {
    return OF_WHOM.split(name.toLowerCase(Locale.ROOT), 2)[0].replaceFirst("^thủ tục ", "");
  }

  /// Whether `name` is for organisations alone and `message` names a household or a person instead.
  static boolean differ(String name, String message) {
    var asked = message.toLowerCase(Locale.ROOT);
    return isForOrganisations(name)
        && PEOPLE.matcher(asked).find()
        && !ORGANISATION.matcher(asked).find();
  }
}
