package vn.motcua.assistant.fill.prefill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.FieldReader.Read.Accepted;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads the reply to the question of one field: the value alone, or in a short sentence.
public final class AskedReply {

  /// What a reply is.
  public sealed interface Result {

    /// The value that is in it, if there is one.
    default Optional<Proposal> found() {
      return this instanceof Value(var proposal) ? Optional.of(proposal) : Optional.empty();
    }
  }

  /// It says what to write.
  public record Value(Proposal proposal) implements Result {}

  /// There is nothing to write: `không có`.
  public record NothingToWrite() implements Result {}

  /// It is a question, a command, or something else.
  public record NotAnAnswer() implements Result {}

  private static final Set<FieldType> FREE =
      Set.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.ADDRESS);
  private static final Set<String> GRAND = Set.of("nội", "ngoại");
  private static final Set<FieldType> SAYS_NO = Set.of(FieldType.YES_NO, FieldType.CHOICE);

  /// Whole replies, in small letters without marks and signs.
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:khong|chua|khong co|chua co|khong co gi|khong co a|chua co a|de trong|bo trong"
              + "|khong co dau|khong can|none)");

  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:bo qua|quay lai|dung|dung lai|huy|huy bo|thoi|thoi khong lam nua|tiep|tiep tuc|tiep theo"
              + "|xoa|xoa het|lam lai|sua lai|giup|tro giup|help|menu|bat dau lai|thoat|gui|xong|stop"
              + "|skip|back|next|chao|xin chao|hello|hi|alo|ok|cam on|cam on em)(?: cau nay| muc nay"
              + "| cau truoc| muc truoc| buoc truoc| di| nhe| nha| a| lam| roi)*");

  private static final Pattern QUESTION =
      Pattern.compile(
          ".*\\?\\s*$|.*(?:\\b(?:la gi|gi vay|gi the|the nao|nhu the nao|tai sao|vi sao|bao nhieu|o dau"
              + "|lam sao|phai khong|duoc khong|co can|co phai|de lam gi|nghia la|la sao|sao vay|hay sao"
              + "|ghi gi|dien gi|viet gi|ai vay)\\b).*");

  private static final Pattern UNKNOWING =
      Pattern.compile(
          ".*\\b(?:khong biet|khong nho|chua biet|quen roi|quen mat|khong ro|chua ro|chua xac dinh"
              + "|khong chac|chua nho|de em xem|de toi xem|cho em hoi|cho hoi|cho toi hoi)\\b.*");

  private final FieldReader reader;
  private final Reading reading;
  private final BareValues values;

  /// @param reader what fields take
  /// @param reading reads words as they were meant
  public AskedReply(FieldReader reader, Reading reading) {
    this.reader = reader;
    this.reading = reading;
    values = new BareValues();
  }

  /// What `text` says of `field`, which was asked for just before.
  ///
  /// @param today the day in Vietnam
  public Result read(FormField field, String text, LocalDate today) {
    var said = Said.of(text, reading);
    if (said.size() == 0 || field.type() == FieldType.ROWS) {
      return new NotAnAnswer();
    }
    var plain = VietnameseText.fold(VietnameseText.normal(bare(said)));
    if (COMMAND.matcher(plain).matches()) {
      return new NotAnAnswer();
    }
    if (NOTHING.matcher(plain).matches() && !isNoItself(field)) {
      return new NothingToWrite();
    }
    var folded = VietnameseText.fold(VietnameseText.normal(said.text().strip()));
    if (isNoAnswer(folded)) {
      return new NotAnAnswer();
    }
    return values.in(said, field).stream()
        .filter(typed -> isTaken(field, typed, today))
        .findFirst()
        .<Result>map(typed -> new Value(new Proposal(field.id(), typed)))
        .orElseGet(() -> free(field, said));
  }

  /// Of relations any word would be taken, so here only those of the list are, and two that leave
  /// open which grandparent is meant.
  private boolean isTaken(FormField field, String typed, LocalDate today) {
    return reader.read(field, typed, today) instanceof Accepted(_, _, var warnings)
        && (field.type() != FieldType.RELATION || warnings.isEmpty() || GRAND.contains(typed));
  }

  private static boolean isNoAnswer(String folded) {
    return QUESTION.matcher(folded).matches() || UNKNOWING.matcher(folded).matches();
  }

  /// The field takes a no: `Không` of a religion.
  private static boolean isNoItself(FormField field) {
    return SAYS_NO.contains(field.type()) || field.meaning().equals("religion");
  }

  /// An address in several communes is kept too: the person is asked to choose.
  private Result free(FormField field, Said said) {
    if (!FREE.contains(field.type())) {
      return new NotAnAnswer();
    }
    var typed = BareReply.whole(said);
    return typed.isEmpty() || field.type() != FieldType.ADDRESS
        ? new NotAnAnswer()
        : new Value(new Proposal(field.id(), typed));
  }

  /// The words as they were meant, without what is only polite.
  private static String bare(Said said) {
    return String.join(" ", BareReply.plain(said));
  }
}
