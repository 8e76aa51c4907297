package vn.motcua.evaluation.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.assistant.print.PrintedForm;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

/// Prints every form, empty as a draft and with the longest answers, and holds our PDF against what
/// LibreOffice makes of our DOCX.
public final class PrintsTask implements Task {

  private static final String FOLDER = "prints";

  @Override
  public String name() {
    return "prints";
  }

  @Override
  public String summary() {
    return "prints every form and compares our PDF with LibreOffice's rendering of our DOCX";
  }

  @Override
  public boolean run(Bench bench) {
    try {
      var folder = Files.createDirectories(bench.out().resolve(FOLDER));
      var sheets = sheets(bench);
      for (var sheet : sheets.entrySet()) {
        var name = sheet.getKey();
        Files.write(folder.resolve(name + ".docx"), new DocxWriter().write(sheet.getValue()));
        Files.write(folder.resolve(name + ".pdf"), new PdfWriter().write(sheet.getValue()));
      }
      bench.say("Written: %d DOCX and as many PDF to %s".formatted(sheets.size(), folder));
      return compared(bench, folder, sheets);
    } catch (IOException e) {
      throw new UncheckedIOException("The forms cannot be printed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Map<String, Sheet> sheets(Bench bench) {
    var today = bench.asOf();
    var sheets = new LinkedHashMap<String, Sheet>();
    Forms.embedded().all().stream()
        .filter(form -> form.filing() != Form.Filing.ONLINE)
        .forEach(form -> {
          sheets.put(form.id() + "-empty", PrintedForm.of(form, MadeUpAnswers.none(today), true));
          sheets.put(
              form.id() + "-full", PrintedForm.of(form, MadeUpAnswers.longest(form, today), false));
        });
    return sheets;
  }

  private static boolean compared(Bench bench, Path folder, Map<String, Sheet> sheets)
      throws IOException, InterruptedException {
    if (!Office.isThere()) {
      bench.say("Skipped, not installed: soffice, which the DOCX are compared with");
      return true;
    }
    var rendered = Files.createDirectories(folder.resolve("rendered"));
    var files = sheets.keySet().stream().map(name -> folder.resolve(name + ".docx")).toList();
    if (!Office.convert(files, rendered, rendered.resolve(".home"))) {
      bench.say("LibreOffice failed");
      return false;
    }
    var comparisons = new ArrayList<Comparison>();
    for (var sheet : sheets.entrySet()) {
      var pdf = sheet.getKey() + ".pdf";
      comparisons.add(
          Comparison.of(
              sheet.getKey(),
              sheet.getValue(),
              Rendering.of(folder.resolve(pdf)),
              Rendering.of(rendered.resolve(pdf))));
    }
    return report(bench, comparisons);
  }

  private static boolean report(Bench bench, List<Comparison> comparisons) {
    comparisons.stream()
        .filter(one -> !one.alike())
        .forEach(one -> bench.say("  " + one.sentence()));
    int all = comparisons.size();
    bench.say(
        "Same text in the same order: %d of %d"
            .formatted(comparisons.stream().filter(Comparison::sameText).count(), all));
    bench.say(
        "Same number of pages: %d of %d"
            .formatted(comparisons.stream().filter(Comparison::samePages).count(), all));
    bench.say(
        "Same lines: %d of %d lines"
            .formatted(
                comparisons.stream().mapToInt(Comparison::sameLines).sum(),
                comparisons.stream().mapToInt(Comparison::lines).sum()));
    bench.say(
        "Drafts marked on each page in both: %s"
            .formatted(comparisons.stream().allMatch(Comparison::marked)));
    return comparisons.stream().allMatch(one -> one.sameText() && one.marked());
  }
}
