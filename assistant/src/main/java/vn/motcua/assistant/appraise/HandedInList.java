package vn.motcua.assistant.appraise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.evidence.AskedPaper;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Reads a list of papers as somebody pastes it: lines with bullets or numbers, cells of a table, or
/// one line with commas. A comma parts two papers only where both are known; else it belongs to a name.
public final class HandedInList {

  private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?\\d{1,2}\\s*[.)/:](?!\\d).*");

  /// Before the next number of a list that stands in one line.
  private static final Pattern NEXT = Pattern.compile("(?<=[\\s;,.])(?=\\d{1,2}[.)]\\s*\\p{L})");

  private static final Pattern BULLET =
      Pattern.compile(
          "^\\s*(?:\\d{1,2}\\s*\\t|[-–—•*+·▪●■◦☐☑☒✓✔□]|\\[[ xX]?]|\\(?\\d{1,2}\\s*[.)/:](?!\\d)|[a-hđ][.)])\\s*");

  private static final Pattern TICK = Pattern.compile("^\\s*(?:[☑☒✓✔]|\\[[xX]]).*");
  private static final Pattern OPEN = Pattern.compile("^\\s*(?:[☐□]|\\[ ?]).*");

  /// What leads a list in.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^(?:(?:thành phần )?hồ sơ|giấy tờ|danh (?:mục|sách)|(?:công dân|người dân|ông/bà)"
              + " (?:đã )?nộp|đã nộp|gồm)[^:,;]{0,60}:\\s*");

  private static final Pattern HARD = Pattern.compile("\\s*;\\s*(?![^(]*\\))");

  /// Not inside brackets.
  private static final Pattern SOFT =
      Pattern.compile("(?iu)(?:\\s*[,+&]\\s*|\\s+(?:và|kèm theo|kèm)\\s+)(?![^(]*\\))");

  private final EvidenceTypes evidence;

  public HandedInList(EvidenceTypes evidence) {
    this.evidence = evidence;
  }

  /// The papers of `text` in their order. In a list with ticks, lines that are not ticked are left out.
  public List<HandedIn> read(String text) {
    var lines =
        text.lines().flatMap(HandedInList::numbers).filter(line -> !line.isBlank()).toList();
    var ticks = lines.stream().anyMatch(line -> TICK.matcher(line).matches());
    return lines.stream()
        .filter(line -> !(ticks && OPEN.matcher(line).matches()))
        .flatMap(line -> papers(line, lines.size() == 1))
        .toList();
  }

  private static Stream<String> numbers(String line) {
    return NUMBERED.matcher(line).matches() ? NEXT.splitAsStream(line) : Stream.of(line);
  }

  private Stream<HandedIn> papers(String line, boolean alone) {
    var bare = LEAD.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
    return HARD.splitAsStream(bare.strip())
        .map(piece -> piece.replaceFirst("[\\s.,;]+$", ""))
        .filter(piece -> piece.codePoints().anyMatch(Character::isLetter) && !piece.endsWith(":"))
        .flatMap(piece -> parts(piece, alone))
        .map(Copies::read);
  }

  /// Commas part papers where every part is a paper of its own; in a list of one line, also where
  /// most are.
  private Stream<String> parts(String piece, boolean alone) {
    var parts =
        Arrays.stream(SOFT.split(piece))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.size() < 2 || evidence.named(Copies.read(piece).paper()).isPresent()) {
      return Stream.of(piece);
    }
    var known = new ArrayList<EvidenceType>();
    parts.forEach(part -> type(part).ifPresent(known::add));
    var all = known.size() == parts.size() && known.stream().distinct().count() == known.size();
    var most = alone && known.stream().distinct().count() > parts.size() / 2 && parts.size() > 2;
    return all || most ? parts.stream() : Stream.of(piece);
  }

  private Optional<EvidenceType> type(String part) {
    AskedPaper read = evidence.read(Copies.read(part).paper());
    return read.type().filter(type -> !type.isUnnamed());
  }
}
