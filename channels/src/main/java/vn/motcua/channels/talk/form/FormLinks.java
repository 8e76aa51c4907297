package vn.motcua.channels.talk.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.channels.talk.Outgoing.Link;
import vn.motcua.channels.talk.phone.Shown;

/// Hands a form over to the person's browser by a link that opens once and not for long, so that the
/// filled form never passes the servers of a messaging network.
public final class FormLinks {

  /// What makes the conversation say how the form stands.
  public static final String REVIEW = "xem lại";

  private static final int FLAWS = 8;

  private final FormFilling filling;
  private final String site;
  private final Duration valid;

  /// @param site address of the page with the assistant; empty: there is none to link to
  /// @param valid how long a link is good
  public FormLinks(FormFilling filling, String site, Duration valid) {
    this.filling = filling;
    this.site = site.isEmpty() || site.endsWith("/") ? site : site + "/";
    this.valid = valid;
  }

  /// Whether forms can reach a person at all.
  public boolean reach() {
    return !site.isEmpty();
  }

  /// The page with the assistant; none where there is none to link to.
  public Optional<Link> page(String label) {
    return reach() ? Optional.of(new Link(label, site)) : Optional.empty();
  }

  /// The form as it stands, in the browser; none where it is gone, or has no page to go to.
  public Optional<Link> open(FormTalk talk, String label) {
    return reach()
        ? filling.handOver(talk.open(), valid).map(word -> new Link(label, site + "#nhan=" + word))
        : Optional.empty();
  }

  /// Whether the reply shows the whole form and where to get it.
  public static boolean isReview(Reply reply) {
    return reply.status() == Reply.Status.FORM
        && reply.actions().stream()
            .anyMatch(action -> action.value().startsWith("/api/v1/fillings/"));
  }

  /// How the form stands, in place of the whole form: its answers are read in the browser only.
  public Optional<Shown> review(FormTalk talk) {
    return filling.state(talk.key()).map(state -> review(talk, state));
  }

  private Shown review(FormTalk talk, FillingState state) {
    var flawed = state.flawed();
    var lines = new ArrayList<String>();
    lines.add(
        "%s: đã ghi %d/%d mục."
            .formatted(state.form().name(), state.done(), state.fields().size()));
    if (!flawed.isEmpty()) {
      lines.add("Còn phải ghi hoặc sửa:\n" + flaws(state, flawed));
      lines.add("Nhắn “điền tiếp” để ghi nốt, hoặc “sửa” và tên mục.");
    }
    lines.add(
        "Mở liên kết dưới đây để xem lại và tải bản in. Liên kết mở được một lần, trong %d phút; đừng"
                .formatted(valid.toMinutes())
            + " gửi cho người khác. Bản in không đi qua máy chủ của ứng dụng này.");
    var shown =
        Shown.of(String.join("\n\n", lines), flawed.isEmpty() ? List.of() : List.of("Điền tiếp"));
    return open(talk, flawed.isEmpty() ? "Xem lại và tải tờ khai" : "Mở tờ khai trên trang web")
        .map(shown::linking)
        .orElse(shown)
        .offering("Gửi lại liên kết");
  }

  private static String flaws(FillingState state, List<FieldState> flawed) {
    var lines = flawed.stream().limit(FLAWS).map(field -> "- " + label(state, field)).toList();
    var more = flawed.size() > FLAWS ? "\n- và %d mục khác".formatted(flawed.size() - FLAWS) : "";
    return String.join("\n", lines) + more;
  }

  private static String label(FillingState state, FieldState field) {
    var person = state.form().persons().getOrDefault(field.field().person(), "");
    return person.isEmpty() ? field.field().label() : field.field().label() + " (" + person + ")";
  }
}
