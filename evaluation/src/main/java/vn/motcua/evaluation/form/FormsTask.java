package vn.motcua.evaluation.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.form.Coverage.Fault;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.Syllables;

/// Holds our forms against the official lists of what the portal's interactive forms ask: every
/// entry is to be there under its number, with a field of its type, required where the list asks
/// it of everybody.
public final class FormsTask implements Task {

  /// Words that heads of lists share.
  private static final Set<String> SHARED =
      Set.copyOf(Syllables.of("biểu mẫu hộ tịch điện tử tương tác yêu cầu thực hiện đề nghị"));

  private static final double CLEARLY = 0.6;

  @Override
  public String name() {
    return "forms";
  }

  @Override
  public String summary() {
    return "holds the forms against the official lists of what e-forms ask";
  }

  @Override
  public boolean run(Bench bench) {
    var folder = bench.shared().resolve("data/forms/civil-status");
    if (!Files.isDirectory(folder)) {
      bench.say("Skipped, not there: " + folder);
      return true;
    }
    var forms = Forms.embedded().all();
    var all = new ArrayList<Coverage>();
    var unserved = 0;
    for (var file : files(folder)) {
      var text = text(file);
      var name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
      for (var list : OfficialList.in(text)) {
        var form = formOf(list.title(), name, forms);
        if (form.isEmpty()) {
          unserved++;
          bench.say("%s: no form is called %s".formatted(name, list.title()));
        } else {
          all.add(Coverage.of(list, form.get()));
          bench.say("%s -> %s: %s".formatted(name, form.get().id(), told(all.getLast())));
          all.getLast().misses().forEach(miss -> bench.say("  " + miss));
        }
      }
    }
    bench.say(
        "All %d lists: %s; lists without a form: %d".formatted(all.size(), sum(all), unserved));
    return unserved == 0 && all.stream().allMatch(coverage -> coverage.misses().isEmpty());
  }

  private static String told(Coverage coverage) {
    return sum(List.of(coverage));
  }

  private static String sum(List<Coverage> all) {
    return "%d entries, %d with number and label, %d without a field, %d untyped, %d not required"
        .formatted(
            all.stream().mapToInt(Coverage::listed).sum(),
            all.stream().mapToInt(Coverage::alike).sum(),
            count(all, Fault.NO_FIELD),
            count(all, Fault.UNTYPED),
            count(all, Fault.OPEN));
  }

  private static int count(List<Coverage> all, Fault fault) {
    return all.stream().mapToInt(coverage -> coverage.count(fault)).sum();
  }

  /// The form whose own list has the same head. Of several, the one that people call most like the
  /// file, else the first.
  static Optional<Form> formOf(String title, String file, List<Form> forms) {
    var head = words(title);
    var serving =
        forms.stream()
            .filter(form -> !form.electronic().entries().isEmpty())
            .filter(form -> words(form.electronic().title()).equals(head))
            .toList();
    return serving.stream()
        .filter(form -> likeness(form, file) >= CLEARLY)
        .max(Comparator.comparingDouble(form -> likeness(form, file)))
        .or(() -> serving.stream().findFirst());
  }

  private static double likeness(Form form, String file) {
    var words = Set.copyOf(Syllables.of(file));
    return form.names().stream()
        .map(name -> Set.copyOf(Syllables.of(name)))
        .mapToDouble(name -> {
          var both = new HashSet<>(name);
          both.retainAll(words);
          return 2.0 * both.size() / (name.size() + words.size());
        })
        .max()
        .orElse(0);
  }

  private static Set<String> words(String title) {
    var words = new HashSet<>(Syllables.of(title));
    words.removeAll(SHARED);
    return words;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No lists at " + folder, e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Not readable: " + file, e);
    }
  }
}
