package vn.motcua.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Reply.Status;
import vn.motcua.assistant.conversation.Section;

/// Replies to test with.
public final class Replies {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private Replies() {}

  /// A reply that found these procedures and says nothing.
  public static Reply found(Status status, String... codes) {
    return reply(status, "", codes(codes), List.of(), List.of());
  }

  /// An answer with one statement that rests on one quote.
  public static Reply saying(String statement, String quote) {
    var item = new Section.Item(statement, List.of("c1"));
    var section = new Section(Section.Kind.FEE, "Lệ phí", List.of(item));
    return reply(Status.ANSWERED, statement, List.of(), List.of(section), List.of(cited(quote)));
  }

  /// An answer on a procedure with one statement that rests on one quote, cited as `id`.
  public static Reply on(String code, String statement, String id, String quote) {
    var item = new Section.Item(statement, List.of(id));
    var section = new Section(Section.Kind.FEE, "Lệ phí", List.of(item));
    var citation = cited(quote).withId(id);
    return reply(Status.ANSWERED, statement, codes(code), List.of(section), List.of(citation));
  }

  /// An answer on several procedures with one section each, titled as the assistant titles them.
  public static Reply onAll(String statement, String... codes) {
    var sections =
        Stream.of(codes)
            .map(code ->
                new Section(
                    Section.Kind.FEE,
                    "Thủ tục " + code + ": Lệ phí",
                    List.of(new Section.Item(statement + " " + code, List.of()))))
            .toList();
    return reply(Status.ANSWERED, statement, codes(codes), sections, List.of());
  }

  /// An answer in these statements, each a section of its own.
  public static Reply inParts(String... statements) {
    var sections =
        Stream.of(statements)
            .map(words -> new Section.Item(words, List.of()))
            .map(item -> new Section(Section.Kind.FEE, "", List.of(item)))
            .toList();
    var text = String.join(" ", statements);
    return reply(Status.ANSWERED, text, List.of(), sections, List.of());
  }

  /// An answer of `text` alone that cites `quote`.
  public static Reply text(String text, String quote) {
    return reply(Status.ANSWERED, text, List.of(), List.of(), List.of(cited(quote)));
  }

  private static Citation cited(String quote) {
    return new Citation(
        "c1", Citation.Kind.PROCEDURE, "1.004194", "Lệ phí", quote, null, null, null);
  }

  private static List<Reply.Found> codes(String... codes) {
    return Stream.of(codes).map(code -> new Reply.Found(code, "Thủ tục " + code, 0.5)).toList();
  }

  private static Reply reply(
      Status status,
      String text,
      List<Reply.Found> procedures,
      List<Section> sections,
      List<Citation> citations) {
    return new Reply(
        "r1",
        status,
        Intent.FEE,
        "",
        text,
        procedures,
        sections,
        List.of(),
        citations,
        List.of(),
        List.of(),
        List.of(),
        new Reply.KnowledgeDate("v", DAY),
        "rules");
  }
}
