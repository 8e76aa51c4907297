package vn.motcua.knowledge.source.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the text of a row from the names of template files that the page glued to its
/// end.
///
/// @param text the row without the file names, or whole where the border cannot be told
/// @param files names of the files, in order
public record TemplateFiles(String text, List<String> files) {

  private static final String EXTENSION = "\\.(?:docx?|pdf|xlsx?|rar|zip|rtf|odt)";
  private static final Pattern FILE_END = flagged(EXTENSION + "(?=\\S|$)(?![.\\w]*@)");
  private static final Pattern ENDS_WITH_FILE = flagged(EXTENSION + "$");
  private static final int LONGEST_NAME = 130;

  /// Ways in which a file name begins right after the text, the surest first.
  private static final List<Pattern> STARTS =
      List.of(
          Pattern.compile(
              "(?<=[\\p{L}\\d.;:,)”\"])(?=Mẫu|mẫu|MẪU|Mau|mau|MAU|Mus?\\d|MUS?\\d|Phụ lục|PHỤ LỤC"
                  + "|Phu l[uụ]c|Phlc|PHLC|TTHC|TK ?\\d|PL ?[\\dIVX]|BM ?\\d|Đơn |ĐƠN |Biểu |BIỂU"
                  + "|\\d{1,3}[-.] ?(?:Mẫu|Mau|MẪU))"),
          Pattern.compile("(?<=\\p{Ll})(?=[IVX]+\\.\\d)"),
          Pattern.compile("(?<=\\p{L})(?=(?:văn bản|bản khai|tờ trình|tờ khai|phương án) )"),
          Pattern.compile("(?<=[;:)”\"])(?=[\\p{L}\\d])|(?<=\\.)(?=\\p{L})|(?<=[^\\d]\\.)(?=\\d)"),
          Pattern.compile(
              "(?<=-(?:CP|TTg|BCA|BTP|BTC|BXD|BNNPTNT|BNNMT|BTNMT|BGTVT|NHNN))(?=[\\p{L}\\d])"),
          Pattern.compile("(?<=(?:mẫu|quy định))(?=\\p{L})"),
          Pattern.compile("(?<=\\p{L})(?=\\d[\\p{L}\\d.-]*$|\\d+\\.\\d+\\. \\p{L})"),
          Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu}\\S*(?: \\S+){0,12}$)"));

  public TemplateFiles {
    files = List.copyOf(files);
  }

  private static Pattern flagged(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Splits a row. A row that is nothing but a file keeps the file's name as its text.
  public static TemplateFiles split(String row) {
    if (!ENDS_WITH_FILE.matcher(row).find()) {
      return new TemplateFiles(row, List.of());
    }
    var parts = cutAfterFiles(row);
    var start = start(parts.getFirst());
    if (start < 0) {
      return new TemplateFiles(row, List.of());
    }
    var text = parts.getFirst().substring(0, start).strip();
    parts.set(0, parts.getFirst().substring(start).strip());
    return new TemplateFiles(text, parts);
  }

  private static List<String> cutAfterFiles(String row) {
    var parts = new ArrayList<String>();
    var from = 0;
    for (var end = FILE_END.matcher(row); end.find(); from = end.end()) {
      parts.add(row.substring(from, end.end()).strip());
    }
    return parts;
  }

  private static int start(String part) {
    var tail = Math.max(0, part.length() - LONGEST_NAME);
    var stem = part.lastIndexOf('.');
    for (var way : STARTS) {
      Matcher found = way.matcher(part).region(tail, stem).useTransparentBounds(true);
      if (found.find()) {
        return found.start();
      }
    }
    return -1;
  }
}
