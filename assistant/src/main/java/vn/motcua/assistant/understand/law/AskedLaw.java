package vn.motcua.assistant.understand.law;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells who asks for a place in the law by its number ("khoản 2 điều 14 nghị định 104") from who
/// only mentions a regulation beside a question on a procedure.
public final class AskedLaw {

  /// What is asked of a regulation as a whole.
  private static final Pattern OF_IT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})((còn|hết|đã hết) hiệu lực|hiệu lực|thay thế|bãi bỏ|sửa đổi|bổ sung|nội dung"
              + "|văn bản|ban hành|trích yếu|tên gì|là gì|hieu luc|thay the|noi dung|van ban)"
              + "(?!\\p{L})");

  /// So few syllables beside the name of a regulation ask for the regulation itself.
  private static final int FEW_SYLLABLES = 2;

  private final EverydayTerms terms;
  private final Filler filler = new Filler();

  /// @param terms everyday words
  public AskedLaw(EverydayTerms terms) {
    this.terms = terms;
  }

  /// The place that `text` asks for.
  public Optional<LegalReference> in(String text) {
    var mentions =
        LegalReferences.in(text).stream()
            .filter(mention -> mention.reference().namesRegulation())
            .toList();
    return mentions.stream()
        .filter(mention -> mention.reference().namesPlace())
        .findFirst()
        .or(() -> mentions.stream().findFirst().filter(mention -> isAll(text, mention)))
        .map(LegalReferences.Mention::reference);
  }

  private boolean isAll(String text, LegalReferences.Mention mention) {
    var normal = VietnameseText.normal(text);
    var beside = normal.substring(0, mention.start()) + " " + normal.substring(mention.end());
    var rest = OF_IT.matcher(beside).replaceAll(" ");
    return filler.without(terms.officialSyllables(rest)).size() <= FEW_SYLLABLES;
  }
}
