package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.knowledge.regulation.Quotations;
import vn.motcua.knowledge.source.law.Paragraphs.Paragraph;
import vn.motcua.knowledge.source.law.RegulationText.Appendix;
import vn.motcua.knowledge.source.law.RegulationText.Provision;

/// What follows the signature: appendices, forms, and statutes that the regulation issues.
final class Attachments {

  static final int LONGEST_TITLE = 400;
  private static final int LONGEST_NAME = 120;
  static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s\\d,.–()-]{4,}");
  private static final Pattern ATTACHED = Pattern.compile("\\(?(?:Ban hành k|K)èm theo .*");

  private final Map<Integer, String> notes;
  private final List<Appendix> all = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private String name = "";
  private String title = "";
  private String capitals = "";

  Attachments(Map<Integer, String> notes) {
    this.notes = notes;
  }

  void take(String line) {
    var appendix = Labels.APPENDIX.matcher(line);
    var form = Labels.FORM.matcher(line);
    if (appendix.matches()) {
      begin(appendix.group(1), appendix.group(2));
    } else if (name.isEmpty() && form.matches()) {
      begin(form.group(1), form.group(2));
    } else if (name.isEmpty() && ATTACHED.matcher(line).matches()) {
      begin(capitals.isEmpty() ? "Văn bản kèm theo" : capitals, "");
    } else if (!name.isEmpty() && title.isEmpty() && lines.isEmpty() && isTitle(line)) {
      title = line;
    } else if (!name.isEmpty()) {
      lines.add(line);
    }
    if (line.length() < LONGEST_NAME && CAPITALS.matcher(line).matches()) {
      capitals = line;
    }
  }

  /// All of them; nothing may be taken afterwards.
  List<Appendix> all() {
    begin("", "");
    return List.copyOf(all);
  }

  private void begin(String next, String nextTitle) {
    if (!name.isEmpty()) {
      all.add(new Appendix(name, title, String.join("\n", lines), statute()));
    }
    lines.clear();
    name = next;
    title = nextTitle.strip();
  }

  private static boolean isTitle(String line) {
    return line.length() < LONGEST_TITLE
        && !Labels.ARTICLE.matcher(line).matches()
        && !Labels.DIVISION.matcher(line).matches();
  }

  /// The articles of a statute, as `Quy chế … ban hành kèm theo`; not those of forms, which have
  /// lines to fill in.
  private List<Provision> statute() {
    var first = lines.stream().filter(line -> line.startsWith("Điều 1.")).count();
    var form = lines.stream().anyMatch(line -> line.contains("....") || line.contains("……"));
    if (first != 1 || form) {
      return List.of();
    }
    var quoted = Quotations.inside(lines);
    var body = new BodyReader(notes);
    body.read(
        IntStream.range(0, quoted.length)
            .mapToObj(at -> new Paragraph(lines.get(at), quoted[at]))
            .toList());
    return body.provisions().size() > 1 ? body.provisions() : List.of();
  }
}
