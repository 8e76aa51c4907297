package vn.motcua.knowledge.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

/// Takes the words on the form of a paper off its name: `photo công chứng sổ hộ khẩu`.
final class FormWords {

  /// The longest first, so that `sao y bản chính` is not taken for an original.
  private static final List<Map.Entry<String, Form>> TABLE =
      List.of(
          Map.entry("bản sao có công chứng chứng thực", Form.CERTIFIED),
          Map.entry("sao y bản chính", Form.CERTIFIED),
          Map.entry("sao y công chứng", Form.CERTIFIED),
          Map.entry("bản sao có chứng thực", Form.CERTIFIED),
          Map.entry("bản sao có công chứng", Form.CERTIFIED),
          Map.entry("bản sao chứng thực", Form.CERTIFIED),
          Map.entry("bản sao công chứng", Form.CERTIFIED),
          Map.entry("bản sao y", Form.CERTIFIED),
          Map.entry("có công chứng", Form.CERTIFIED),
          Map.entry("có chứng thực", Form.CERTIFIED),
          Map.entry("công chứng", Form.CERTIFIED),
          Map.entry("chứng thực", Form.CERTIFIED),
          Map.entry("sao y", Form.CERTIFIED),
          Map.entry("bản sao điện tử", Form.ELECTRONIC),
          Map.entry("bản điện tử", Form.ELECTRONIC),
          Map.entry("bản mềm", Form.ELECTRONIC),
          Map.entry("bản scan", Form.ELECTRONIC),
          Map.entry("ảnh chụp", Form.ELECTRONIC),
          Map.entry("hình chụp", Form.ELECTRONIC),
          Map.entry("chụp hình", Form.ELECTRONIC),
          Map.entry("file scan", Form.ELECTRONIC),
          Map.entry("file", Form.ELECTRONIC),
          Map.entry("scan", Form.ELECTRONIC),
          Map.entry("điện tử", Form.ELECTRONIC),
          Map.entry("bản photo", Form.PLAIN),
          Map.entry("bản phô tô", Form.PLAIN),
          Map.entry("bản pho to", Form.PLAIN),
          Map.entry("bản copy", Form.PLAIN),
          Map.entry("bản chụp", Form.PLAIN),
          Map.entry("bản sao", Form.PLAIN),
          Map.entry("phô tô", Form.PLAIN),
          Map.entry("photocopy", Form.PLAIN),
          Map.entry("photo", Form.PLAIN),
          Map.entry("phôtô", Form.PLAIN),
          Map.entry("foto", Form.PLAIN),
          Map.entry("copy", Form.PLAIN),
          Map.entry("bản chính", Form.ORIGINAL),
          Map.entry("bản gốc", Form.ORIGINAL),
          Map.entry("bảng gốc", Form.ORIGINAL),
          Map.entry("gốc", Form.ORIGINAL));

  private static final List<Map.Entry<List<String>, Form>> PHRASES =
      TABLE.stream()
          .map(row -> Map.entry(Syllables.of(row.getKey()), row.getValue()))
          .sorted((a, b) -> Integer.compare(b.getKey().size(), a.getKey().size()))
          .toList();

  /// Of a deed these say that it was made before a notary, not that a copy is certified.
  private static final Set<List<String>> NOTARISED =
      Stream.of("có công chứng", "có chứng thực", "công chứng", "chứng thực")
          .map(Syllables::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<List<String>> DEEDS =
      Stream.of("hợp đồng", "giấy ủy quyền", "văn bản", "di chúc", "giấy mua bán")
          .map(Syllables::of)
          .toList();

  /// @param rest the syllables that are left
  /// @param form the form that was named; a certified copy is no plain one. Null where none is, or
  ///     two are that differ
  record Split(List<String> rest, @Nullable Form form) {}

  private FormWords() {}

  /// `syllables` without the words on a form, but for those that `kept` says belong to a name.
  static Split split(List<String> syllables, boolean[] kept) {
    var rest = new ArrayList<String>();
    var found = new ArrayList<Map.Entry<List<String>, Form>>();
    for (var at = 0; at < syllables.size(); ) {
      var phrase = kept[at] ? null : at(syllables, at, kept);
      if (phrase == null) {
        rest.add(syllables.get(at++));
      } else {
        found.add(phrase);
        at += phrase.getKey().size();
      }
    }
    var deed = DEEDS.stream().anyMatch(name -> Spelling.agrees(rest, 0, name));
    var forms =
        found.stream()
            .filter(phrase -> !deed || !NOTARISED.contains(phrase.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Split(List.copyOf(rest), one(forms));
  }

  private static Map.@Nullable Entry<List<String>, Form> at(
      List<String> syllables, int at, boolean[] kept) {
    for (var phrase : PHRASES) {
      if (Spelling.agrees(syllables, at, phrase.getKey())
          && !kept[at + phrase.getKey().size() - 1]) {
        return phrase;
      }
    }
    return null;
  }

  private static @Nullable Form one(List<Form> forms) {
    var distinct = forms.stream().distinct().toList();
    if (distinct.size() == 2
        && distinct.contains(Form.CERTIFIED)
        && distinct.contains(Form.PLAIN)) {
      return Form.CERTIFIED;
    }
    return distinct.size() == 1 ? distinct.getFirst() : null;
  }
}
