package vn.motcua.channels.papers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.channels.storage.erasure.ErasureLog;

/// `papers`: writes drafts of what an agency must file, each as DOCX and Markdown. What only the
/// agency knows is left blank; what the law says is marked with how far anybody read it.
public final class Papers {

  private final Installation installation;
  private final ErasureLog log;
  private final ZoneId zone;
  private final PrintStream out;

  /// @param zone in which months and days are told
  public Papers(Installation installation, ErasureLog log, ZoneId zone, PrintStream out) {
    this.installation = installation;
    this.log = log;
    this.zone = zone;
    this.out = out;
  }

  /// Writes them into a folder; drafts of before are written over.
  ///
  /// @return the exit status
  public int run(Path folder) {
    try {
      Files.createDirectories(folder);
      for (var paper : all().entrySet()) {
        write(folder, paper.getKey(), paper.getValue());
      }
      out.println("They are drafts: check them, fill in the blanks, decide, sign");
      return 0;
    } catch (IOException e) {
      out.println("not all papers were written: " + e);
      return 1;
    }
  }

  Map<String, Sheet> all() {
    var all = new LinkedHashMap<String, Sheet>();
    all.put("phan-loai-rui-ro-ai", RiskPaper.of(installation));
    all.put("danh-gia-tac-dong-du-lieu", ImpactPaper.of(installation));
    all.put("de-xuat-cap-do-an-toan", SecurityPaper.of(installation));
    all.put("nhat-ky-xoa", new ErasurePaper(zone).of(installation, log.all()));
    return all;
  }

  private void write(Path folder, String name, Sheet sheet) throws IOException {
    Files.write(folder.resolve(name + ".docx"), new DocxWriter().write(sheet));
    Files.writeString(folder.resolve(name + ".md"), Markdown.of(sheet));
    out.println(folder.resolve(name) + ".docx, .md");
  }
}
