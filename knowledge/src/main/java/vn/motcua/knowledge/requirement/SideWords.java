package vn.motcua.knowledge.requirement;

import java.util.regex.Pattern;

/// Words of a sentence that speak of papers and ask for none.
final class SideWords {

  /// From here on a sentence tells what is in a paper, not which papers there are.
  static final Pattern CONTENTS =
      Wording.words(
          "trong đó|(?:bao )?gồm(?: có)? (?:các |những )?(?:nội dung|thông tin|phần|mục)|nội dung|thông tin (?:về|sau)|nêu rõ|ghi rõ|thể hiện"
              + "|thuyết minh về|tối thiểu bao gồm");

  /// What is in a paper, as a list after a colon; only what people hold is a paper in it.
  static final Pattern CONTENTS_LIST =
      Wording.pattern(
          "(?:nội dung|thông tin|nêu rõ|ghi rõ|thể hiện|tiêu chí|phần|mục)(?![\\p{L}])[^:;.]{0,40}:");

  private static final Cue BRACKETS = Cue.pattern("\\([^()]*\\)|\\([^()]*$", "(");
  private static final Cue LAW =
      Cue.pattern(
          "(?<![\\p{L}])(?:ban hành,? kèm(?: theo)?|kèm(?: theo)?(?= (?:nghị định|thông tư|quyết định|luật|công văn|quy chế|nghị quyết|văn bản số))"
              + "|(?:theo |tại |mẫu |của )+(?:nghị định|thông tư|quyết định|luật|nghị quyết|văn bản|hợp đồng|phụ lục|công văn)(?![\\p{L}])"
              + "|phụ lục [ivx\\d]+[a-z]?(?: ?[-–:] ?| )danh mục [^;,.()]{0,50}?(?=ban hành|kèm theo|nghị định|thông tư|$)"
              + "|phụ lục [\\p{L}\\d-]+(?: (?:và|hoặc|/) (?:phụ lục )?[\\p{L}\\d-]+)?"
              + "|và (?:nghị định|thông tư|quyết định số)[^;:]*)",
          "kèm",
          "nghị định",
          "thông tư",
          "quyết định",
          "luật",
          "nghị quyết",
          "văn bản",
          "hợp đồng",
          "phụ lục",
          "công văn");

  private SideWords() {}

  /// `sentence` without what stands in brackets and without the laws that it names.
  static String without(String sentence) {
    return LAW.without(BRACKETS.without(sentence));
  }
}
