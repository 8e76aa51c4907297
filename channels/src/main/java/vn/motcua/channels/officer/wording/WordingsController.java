package vn.motcua.channels.officer.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.storage.wording.StoredWordings;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.Query;

/// Wordings that this installation added. One is added or retired in two steps: a trial that shows what
/// it does, then the same taken live.
@Controller
public final class WordingsController {

  private static final String PATH = "/officer/wordings";
  private static final String TEMPLATE = "wordings";
  private static final int PHRASE = 200;
  private static final int CODE = 100;
  private static final int NEAREST = 5;
  private static final int MOST = 20;

  private final LiveCatalogue catalogue;
  private final StoredWordings wordings;
  private final StoredQuestions questions;
  private final Trials trials;
  private final UnaryOperator<String> mask;
  private final Desk desk;
  private final Pages pages;

  /// @param mask takes out what points at a person; a phrase that it changes is refused
  public WordingsController(
      LiveCatalogue catalogue,
      StoredWordings wordings,
      StoredQuestions questions,
      Trials trials,
      UnaryOperator<String> mask,
      Desk desk,
      Pages pages) {
    this.catalogue = catalogue;
    this.wordings = wordings;
    this.questions = questions;
    this.trials = trials;
    this.mask = mask;
    this.desk = desk;
    this.pages = pages;
  }

  /// A wording in use as the page shows it.
  record Row(String id, String phrase, String code, String name, String at, String by) {}

  /// What was typed, or comes from an open question.
  record Form(String phrase, String code, String question) {}

  /// With `question`, the id of an open question, its words and the procedures near it.
  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var typed = Typed.address(exchange);
    return pages.show(
        exchange,
        View.WORDINGS,
        TEMPLATE,
        () -> {
          var id = typed.text("question", CODE);
          var asked = id.isEmpty() ? null : questions.find(id).orElse(null);
          return asked == null
              ? content(new Form("", typed.text("code", CODE), ""), "")
              : content(new Form(asked.words(), asked.nearest(), id), "");
        });
  }

  private Map<String, Object> content(Form form, String wrong) {
    var content = new HashMap<String, Object>();
    content.put("form", form);
    content.put("wrong", wrong);
    content.put("near", near(form));
    content.put("rows", rows());
    content.put("most", MOST);
    trials.last().ifPresent(last -> content.put("trial", last));
    return content;
  }

  private List<Hit> near(Form form) {
    return form.phrase().isEmpty() ? List.of() : catalogue.search(Query.of(form.phrase(), NEAREST));
  }

  private List<Row> rows() {
    return wordings.inUse().stream()
        .map(each ->
            new Row(
                each.id(),
                each.phrase(),
                each.code(),
                catalogue.find(each.code()).map(Procedure::name).orElse("(không còn thủ tục này)"),
                pages.moment(each.at()),
                each.by()))
        .toList();
  }

  /// Begins a trial.
  @PostMapping(PATH)
  Mono<Rendering> begin(ServerWebExchange exchange) {
    return Typed.form(exchange)
        .flatMap(typed ->
            typed.constant("deed", WordingChange.Deed.class).orElse(WordingChange.Deed.ADD)
                    == WordingChange.Deed.ADD
                ? add(exchange, typed)
                : desk.work(() -> trials.begin(retired(typed))).map(_ -> Pages.to(PATH)));
  }

  private Mono<Rendering> add(ServerWebExchange exchange, Typed typed) {
    var form =
        new Form(
            typed.text("phrase", PHRASE), typed.text("code", CODE), typed.text("question", CODE));
    return desk.work(() -> begun(form))
        .flatMap(wrong ->
            wrong.isEmpty()
                ? Mono.just(Pages.to(PATH))
                : pages.show(exchange, View.WORDINGS, TEMPLATE, () -> content(form, wrong)));
  }

  /// What is wrong; empty where the trial was begun.
  private String begun(Form form) {
    var procedure = catalogue.find(form.code());
    if (form.phrase().isEmpty() || procedure.isEmpty()) {
      return form.phrase().isEmpty() ? "Xin ghi cách gọi." : "Không có thủ tục mang mã này.";
    }
    if (!mask.apply(form.phrase()).equals(form.phrase())) {
      return "Cách gọi không được có họ tên, số giấy tờ, điện thoại hay thư điện tử.";
    }
    var found = procedure.get();
    if (isKnown(form.phrase(), found)) {
      return "Cách gọi này đã có cho thủ tục này.";
    }
    var change =
        new WordingChange(
            WordingChange.Deed.ADD, form.phrase(), found.code(), found.name(), "", form.question());
    return trials.begin(change) ? "" : "Đang đo một cách gọi khác. Xin thử lại sau giây lát.";
  }

  private boolean isKnown(String phrase, Procedure procedure) {
    return procedure.name().equalsIgnoreCase(phrase)
        || wordings.inUse().stream()
            .anyMatch(each ->
                each.code().equals(procedure.code()) && each.phrase().equalsIgnoreCase(phrase));
  }

  private WordingChange retired(Typed typed) {
    var wording =
        wordings
            .find(typed.required("wording", CODE))
            .orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
    var name = catalogue.find(wording.code()).map(Procedure::name).orElse("");
    return new WordingChange(
        WordingChange.Deed.RETIRE, wording.phrase(), wording.code(), name, wording.id(), "");
  }

  /// Takes live what was measured.
  @PostMapping(PATH + "/live")
  Mono<Rendering> take(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed -> desk.work(() -> trials.take(typed.text("trial", CODE), who)))
        .map(_ -> Pages.to(PATH));
  }
}
