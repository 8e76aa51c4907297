package vn.motcua.assistant.compose.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Statement;

/// Whether a permit is needed at all, as far as the record of the procedure that issues it tells: who
/// needs it, and who is exempt.
public final class PermitSection {

  private static final int MOST = 4;

  /// Who need not have it.
  private static final Pattern EXEMPT =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:miễn (?:giấy )?phép|được miễn|(?:không phải|không cần|khỏi phải) (?:xin|có|đăng ký|làm)"
              + "|không thuộc (?:diện|trường hợp|đối tượng))(?!\\p{L})");

  private static final Pattern NEEDS =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:phải (?:xin|có giấy|đăng ký|được cấp)|xin (?:giấy )?phép"
              + "|trước khi (?:xây|khởi công|mở|hoạt động|kinh doanh|sản xuất))(?!\\p{L})");

  private PermitSection() {}

  /// What the record tells of it; empty where something else is asked.
  public static Optional<Section> section(Page page) {
    return page.understanding().has(Cue.PERMIT) ? Optional.of(written(page)) : Optional.empty();
  }

  private static Section written(Page page) {
    var told = told(page);
    var exempts = told.stream().anyMatch(said -> has(EXEMPT, said));
    var items = new ArrayList<Section.Item>();
    told.forEach(said ->
        items.add(
            page.item(said.text(), RecordSections.place(said.kind()), said.text(), said.source())));
    items.add(ask(page, exempts ? "permit.unsure" : "permit.none"));
    return new Section(Section.Kind.SUMMARY, page.wording().of("section.PERMIT"), items);
  }

  private static List<Statement> told(Page page) {
    return page.procedure().statements().stream()
        .filter(said -> said.kind() != Statement.Kind.STEP && said.kind() != Statement.Kind.CONTACT)
        .filter(
            said -> said.kind() == Statement.Kind.PURPOSE || has(EXEMPT, said) || has(NEEDS, said))
        .filter(said -> page.shows(said.text(), said.source()))
        .limit(MOST)
        .toList();
  }

  private static boolean has(Pattern words, Statement said) {
    return words.matcher(said.text().toLowerCase(Locale.ROOT)).find();
  }

  private static Section.Item ask(Page page, String key) {
    var authority = page.procedure().authority();
    var who = authority.decides().isEmpty() ? authority.receives() : authority.decides();
    return who.isEmpty()
        ? page.remark(key)
        : page.item(
            page.wording().of(key + ".who", who), "Cơ quan có thẩm quyền", who, authority.source());
  }

  /// `sections` without what the first of them says already.
  public static List<Section> once(List<Section> sections, Page page) {
    var asks = page.understanding();
    if (!asks.has(Cue.PERMIT) && !PenaltyWords.isAlone(asks)) {
      return sections;
    }
    var said = sections.getFirst().items();
    var rest = new ArrayList<>(sections.subList(0, 1));
    for (var section : sections.subList(1, sections.size())) {
      var left = section.without(said);
      if (!left.items().isEmpty()) {
        rest.add(left);
      }
    }
    return rest;
  }
}
