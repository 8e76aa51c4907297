package vn.motcua.channels.officer.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.officer.page.Upload;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredLookups;

/// A dossier held against what its procedure asks for: the list typed, uploaded or ticked. The papers
/// are kept nowhere.
@Controller
public final class DossierController {

  private static final String PATH = "/officer/dossier";

  private final Appraisals appraisals;
  private final StoredLookups lookups;
  private final Pages pages;

  public DossierController(Appraisals appraisals, StoredLookups lookups, Pages pages) {
    this.appraisals = appraisals;
    this.lookups = lookups;
    this.pages = pages;
  }

  /// A group of papers with its heading.
  record Group(String title, List<CheckedDossier.Entry> entries) {}

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var form = DossierForm.of(Typed.address(exchange));
    return pages.show(exchange, View.DOSSIER, "dossier", () -> appraisals.shown(form));
  }

  @PostMapping(PATH)
  Mono<Rendering> check(ServerWebExchange exchange) {
    var who = Sessions.account(exchange);
    return Mono.zip(Typed.form(exchange), Upload.of(exchange, "file"))
        .flatMap(sent ->
            pages.show(
                exchange,
                View.DOSSIER,
                "dossier",
                () -> {
                  var content = checked(sent.getT1(), sent.getT2(), who.name());
                  content.put("maySlip", View.SLIPS.isFor(who.role()));
                  return content;
                }));
  }

  private Map<String, Object> checked(Typed typed, Optional<Upload> file, String who) {
    var form = DossierForm.of(typed);
    if (form.procedure().isEmpty()) {
      throw Refused.field(Problem.BLANK, "procedure", "1.." + DossierForm.WORDS);
    }
    lookups.add(who, Lookup.Kind.DOSSIER, form.procedure());
    return switch (file.map(HandedInFile::read).orElse(new HandedInFile.Outcome.Read(""))) {
      case HandedInFile.Outcome.Unread(var why) -> {
        var content = appraisals.shown(form);
        content.put("unreadFile", why);
        yield content;
      }
      case HandedInFile.Outcome.Read(var list) ->
          appraised(list.isEmpty() ? form : form.with(list));
    };
  }

  private Map<String, Object> appraised(DossierForm form) {
    var content = appraisals.shown(form);
    appraisals
        .of(form)
        .ifPresentOrElse(
            appraisal -> {
              content.put("appraisal", appraisal);
              content.put("groups", groups(appraisal.checked()));
            },
            () -> content.put("unclear", true));
    return content;
  }

  private static List<Group> groups(CheckedDossier checked) {
    return List.of(
        new Group("Còn thiếu", checked.missing()),
        new Group("Chỉ cần trong trường hợp chưa rõ", checked.conditional()),
        new Group("Chưa đánh giá được", checked.unsure()),
        new Group("Thừa, không được yêu cầu", checked.surplus()),
        new Group("Đã có", checked.present()));
  }
}
