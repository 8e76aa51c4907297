package vn.motcua.channels.officer.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.slip.SlipKind;
import vn.motcua.assistant.slip.SlipResult;
import vn.motcua.assistant.slip.Slips;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredLookups;
import vn.motcua.channels.web.SlipFiles;
import vn.motcua.channels.web.Values;

/// Drafts the four slips. Names are typed for printing alone: they go back to the page that sent them
/// and into the file, and nowhere else.
@Controller
public final class SlipsController {

  private static final String PATH = "/officer/slips";
  private static final String TEMPLATE = "slips";

  private final Appraisals appraisals;
  private final Slips slips;
  private final Office office;
  private final StoredLookups lookups;
  private final Desk desk;
  private final Pages pages;
  private final SlipFiles files = new SlipFiles();

  public SlipsController(
      Appraisals appraisals,
      Slips slips,
      Office office,
      StoredLookups lookups,
      Desk desk,
      Pages pages) {
    this.appraisals = appraisals;
    this.slips = slips;
    this.office = office;
    this.lookups = lookups;
    this.desk = desk;
    this.pages = pages;
  }

  /// A slip that can be chosen.
  record Kind(String word, String title) {}

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var typed = Typed.address(exchange);
    return pages.show(
        exchange,
        View.SLIPS,
        TEMPLATE,
        () -> shown(DossierForm.of(typed), SlipForm.of(typed, office)));
  }

  /// Comes from an appraised dossier without a kind, and from the page itself with one.
  @PostMapping(PATH)
  Mono<Rendering> preview(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed -> pages.show(exchange, View.SLIPS, TEMPLATE, () -> previewed(typed, who)));
  }

  private Map<String, Object> previewed(Typed typed, String who) {
    var dossier = DossierForm.of(typed);
    var slip = SlipForm.of(typed, office);
    var content = shown(dossier, slip);
    appraisals
        .of(dossier)
        .ifPresentOrElse(
            appraisal -> {
              content.put("appraisal", appraisal);
              draft(content, slip, appraisal, who);
            },
            () -> content.put("unclear", true));
    return content;
  }

  private void draft(Map<String, Object> content, SlipForm slip, Appraisal appraisal, String who) {
    var kind = slip.kind();
    if (kind == null) {
      content.put("slip", slip.as(fitting(appraisal)));
    } else if (slip.agency().name().isEmpty()) {
      content.put("wrong", "Xin ghi tên cơ quan.");
      content.put("wrongField", "agency");
    } else {
      var procedure = appraisal.question().procedure().name();
      lookups.add(who, Lookup.Kind.SLIP, kind.number() + " · " + procedure);
      put(content, slips.make(slip.question(kind, appraisal)));
    }
  }

  private static void put(Map<String, Object> content, SlipResult result) {
    switch (result) {
      case SlipResult.Made made -> content.put("made", made);
      case SlipResult.Unmade unmade -> {
        content.put("wrong", SlipFiles.refused(unmade).problem().vietnamese());
        content.put("wrongField", unmade.field().replaceAll("\\[\\d+]", ""));
      }
    }
  }

  /// What an appraised dossier calls for: what is missing is asked for, a whole one is received.
  private static SlipKind fitting(Appraisal appraisal) {
    return appraisal.checked().missing().isEmpty() ? SlipKind.RECEIPT : SlipKind.SUPPLEMENT;
  }

  private Map<String, Object> shown(DossierForm dossier, SlipForm slip) {
    var content = appraisals.shown(dossier);
    content.put("slip", slip);
    content.put("kinds", kinds());
    return content;
  }

  private static List<Kind> kinds() {
    return Arrays.stream(SlipKind.values())
        .map(kind -> new Kind(Values.word(kind), "Mẫu " + kind.number() + ": " + kind.title()))
        .toList();
  }

  /// The slip as a file.
  @PostMapping(PATH + "/file")
  Mono<ResponseEntity<byte[]>> file(ServerWebExchange exchange) {
    return Typed.form(exchange).flatMap(typed -> desk.work(() -> file(typed)));
  }

  private ResponseEntity<byte[]> file(Typed typed) {
    var format = typed.constant("format", SlipFiles.Format.class).orElse(SlipFiles.Format.DOCX);
    var dossier = DossierForm.of(typed);
    var slip = SlipForm.of(typed, office);
    var kind = slip.kind();
    if (kind == null || slip.agency().name().isEmpty()) {
      throw Refused.field(Problem.BLANK, kind == null ? "kind" : "agency");
    }
    var appraisal = appraisals.of(dossier).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
    return switch (slips.make(slip.question(kind, appraisal))) {
      case SlipResult.Made made -> files.file(made, format);
      case SlipResult.Unmade unmade -> throw SlipFiles.refused(unmade);
    };
  }
}
