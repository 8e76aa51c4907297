package vn.motcua.knowledge.language.analysis;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import vn.motcua.knowledge.language.EverydayTerms;

/// Holds the analyzers against Lucene's own contract. Methods are named `test…`, as its runner
/// wants; a failure prints its seed.
public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {

  private static final int ROUNDS = 200;
  private static final EverydayTerms TERMS = new EverydayTerms();

  public void testKeepsMarksOfSyllables() throws IOException {
    try (var analyzer = VietnameseAnalyzer.syllables()) {
      assertAnalyzesTo(
          analyzer,
          "Thả DIỀU, mẫu CT01",
          new String[] {"thả", "diều", "mẫu", "ct01"},
          new int[] {0, 4, 10, 14},
          new int[] {3, 8, 13, 18},
          new String[] {"<WORD>", "<WORD>", "<WORD>", "<LABEL>"},
          new int[] {1, 1, 1, 1});
    }
  }

  public void testFoldsWithoutMovingAnything() throws IOException {
    try (var analyzer = VietnameseAnalyzer.folded()) {
      assertAnalyzesTo(
          analyzer,
          "Đường thả diều",
          new String[] {"duong", "tha", "dieu"},
          new int[] {0, 6, 10},
          new int[] {5, 9, 14});
    }
  }

  public void testPairsNeighbours() throws IOException {
    try (var analyzer = VietnameseAnalyzer.foldedPairs()) {
      assertAnalyzesTo(
          analyzer,
          "thả diều giấy",
          new String[] {"tha_dieu", "dieu_giay"},
          new int[] {0, 4},
          new int[] {8, 13},
          null,
          new int[] {1, 1});
      assertAnalyzesTo(analyzer, "diều", new String[0]);
    }
  }

  public void testReplacesEverydayWordsInTheirPlace() throws IOException {
    try (var analyzer = VietnameseAnalyzer.syllables().replacing(TERMS)) {
      assertAnalyzesTo(
          analyzer,
          "làm cccd 500k",
          new String[] {"làm", "căn", "cước", "500", "k"},
          new int[] {0, 4, 4, 9, 12},
          new int[] {3, 8, 8, 12, 13});
    }
  }

  public void testKeepsTheContractOnAnyText() throws IOException {
    for (var analyzer : all()) {
      checkRandomData(random(), analyzer, ROUNDS);
      analyzer.close();
    }
  }

  public void testKeepsTheContractOnTextLikeOurs() throws IOException {
    for (var analyzer : all()) {
      for (var i = 0; i < ROUNDS; i++) {
        checkAnalysisConsistency(random(), analyzer, false, text());
      }
      analyzer.close();
    }
  }

  public void testReadsFromAnyReader() throws IOException {
    try (var analyzer = VietnameseAnalyzer.syllables();
        var stream = analyzer.tokenStream("any", new StringReader("khai sinh"))) {
      assertTokenStreamContents(stream, new String[] {"khai", "sinh"});
    }
  }

  private static Analyzer[] all() {
    return new Analyzer[] {
      VietnameseAnalyzer.syllables(),
      VietnameseAnalyzer.folded(),
      VietnameseAnalyzer.foldedPairs(),
      VietnameseAnalyzer.foldedPairs().replacing(TERMS)
    };
  }

  private static String text() {
    var parts =
        new String[] {
          "sổ đỏ",
          "CCCD",
          "hoà",
          "so\u0302\u0309",
          "104/2022/NĐ-CP",
          "5.000.000đ",
          "12/3/1998",
          " ",
          ", ",
          "-",
          "1.004222.000.00.00.H41",
          "ubnd",
          "\u200B",
          "căn cước",
          "500k",
          "TK1-TS",
          "İ"
        };
    var text = new StringBuilder();
    for (var i = random().nextInt(12); i >= 0; i--) {
      text.append(parts[random().nextInt(parts.length)]).append(random().nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
