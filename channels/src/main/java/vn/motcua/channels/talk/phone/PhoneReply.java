package vn.motcua.channels.talk.phone;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Reply.Action;
import vn.motcua.assistant.conversation.Reply.FollowUp;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.channels.talk.Outgoing.Link;
import vn.motcua.channels.talk.person.Choice;

/// Turns a [Reply] into what a phone shows: the lead and the first sections on one page, the rest on
/// others; questions and actions as choices; what it rests on as a short line.
public final class PhoneReply {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int WARNINGS = 2;
  private static final int LABEL = 80;

  private PhoneReply() {}

  /// The answer.
  ///
  /// @param forms whether filling forms in is offered
  public static Shown of(Reply reply, boolean forms) {
    var pages = pages(reply);
    var first = pages.isEmpty() ? "" : pages.getFirst();
    var rest = pages.subList(Math.min(1, pages.size()), pages.size());
    var text = first + ending(reply);
    return new Shown(text.strip(), rest, choices(reply, forms, !rest.isEmpty()), links(reply));
  }

  private static List<String> pages(Reply reply) {
    var pages = new Pages(new SourceLines(reply.citations()));
    pages.paragraph(lead(reply));
    sections(reply).forEach(pages::section);
    return pages.all();
  }

  /// What was asked for comes as the reply has it; what only proves or leads on comes last.
  private static List<Section> sections(Reply reply) {
    var ordered = new ArrayList<Section>();
    reply.sections().stream().filter(each -> !isLast(each)).forEach(ordered::add);
    reply.sections().stream().filter(PhoneReply::isLast).forEach(ordered::add);
    return ordered;
  }

  private static boolean isLast(Section section) {
    return switch (section.kind()) {
      case LEGAL_BASIS, RELATED -> true;
      default -> false;
    };
  }

  /// The network numbers choices by itself.
  private static String lead(Reply reply) {
    var lead = reply.lead();
    for (var question : reply.questions()) {
      lead = lead.replace(numbered(question.choices()), "");
    }
    return PlainWords.of(lead);
  }

  private static String numbered(List<String> choices) {
    var lines = new StringBuilder();
    for (var at = 0; at < choices.size(); at++) {
      lines.append(at == 0 ? "\n\n" : "\n").append(at + 1).append(". ").append(choices.get(at));
    }
    return lines.isEmpty() ? "\n\n1. " : lines.toString();
  }

  private static String ending(Reply reply) {
    var lines = new StringBuilder();
    reply.questions().stream()
        .map(FollowUp::text)
        .map(PlainWords::of)
        .filter(words -> !words.isBlank() && !lead(reply).contains(words))
        .limit(1)
        .forEach(words -> lines.append("\n\n").append(words));
    reply.warnings().stream()
        .limit(WARNINGS)
        .forEach(words -> lines.append("\n\nLưu ý: ").append(PlainWords.of(words)));
    if (!reply.citations().isEmpty() && reply.status() != Reply.Status.FORM) {
      lines
          .append("\n\nDữ liệu đến ")
          .append(DAY.format(reply.knowledge().asOf()))
          .append(". Trợ lý ảo trả lời để tham khảo.");
    }
    return lines.toString();
  }

  private static List<Choice> choices(Reply reply, boolean forms, boolean more) {
    var choices = new ArrayList<Choice>();
    reply.questions().stream()
        .limit(1)
        .flatMap(question -> question.choices().stream())
        .map(words -> new Choice(words, words))
        .forEach(choices::add);
    if (more) {
      choices.add(new Choice(Shown.MORE, Shown.MORE));
    }
    reply.actions().stream()
        .filter(action -> isChoice(action, forms))
        .map(action ->
            new Choice(
                action.label(),
                action.kind() == Action.Kind.ASK ? action.value() : Choice.form(action.value())))
        .filter(choice -> choices.stream().noneMatch(each -> each.label().equals(choice.label())))
        .limit(Math.max(0, Shown.MOST - choices.size()))
        .forEach(choices::add);
    return choices;
  }

  /// A form that a question offers already is not offered twice.
  private static boolean isChoice(Action action, boolean forms) {
    return switch (action.kind()) {
      case ASK -> true;
      case FILL_FORM -> forms;
      case OPEN_LINK, REPORT -> false;
    };
  }

  private static List<Link> links(Reply reply) {
    return reply.actions().stream()
        .filter(action -> action.kind() == Action.Kind.OPEN_LINK)
        .filter(action -> action.value().startsWith("https://"))
        .limit(2)
        .map(action -> new Link(shortened(action.label()), action.value()))
        .toList();
  }

  private static String shortened(String label) {
    return label.length() <= LABEL ? label : label.substring(0, LABEL - 1).strip() + "…";
  }
}
