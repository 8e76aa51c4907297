package vn.motcua.assistant.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.phrase.FormLabels;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.search.Hit;

/// Which form somebody wants to fill in: the one that is named, else those of the procedure.
final class FormChoice {

  private static final int MAX_FORMS = 4;

  /// Choices that a reply lists.
  private static final Pattern OFFERED = Pattern.compile("(?m)^\\d{1,2}\\. (.+)$");

  private final Forms forms;
  private final FormLabels labels;
  private final double sure;

  /// @param labels what forms are called where one is to be picked
  /// @param sure the score from which a procedure is the one that is meant
  FormChoice(Forms forms, FormLabels labels, double sure) {
    this.forms = forms;
    this.labels = labels;
    this.sure = sure;
  }

  /// The form that the message picks, in its very words, out of those that the last reply offered.
  Optional<Decision> picked(Understanding understanding, Retrieval retrieval) {
    var day = understanding.question().asOf();
    var said = understanding.question().text().strip();
    return understanding.context().replies().stream()
        .limit(1)
        .flatMap(reply -> OFFERED.matcher(reply).results())
        .map(offered -> offered.group(1))
        .filter(said::equals)
        .flatMap(_ -> inUse(day).filter(form -> labels.of(form, day).equals(said)))
        .findFirst()
        .map(form -> new Decision.Fill(List.of(form), "", retrieval.hits()));
  }

  /// The forms that are meant, if filling one in is what is wanted and there is one.
  Optional<Decision> decide(Understanding understanding, Retrieval retrieval) {
    if (!understanding.intents().contains(Intent.FORM_FILL)) {
      return Optional.empty();
    }
    var day = understanding.question().asOf();
    var named = named(understanding.question().text(), day);
    if (!named.isEmpty()) {
      return Optional.of(new Decision.Fill(named, "", retrieval.hits()));
    }
    return retrieval.hits().stream()
        .findFirst()
        .filter(_ -> retrieval.bestScore() >= sure)
        .map(Hit::code)
        .flatMap(code -> of(code, retrieval.hits(), day));
  }

  private Optional<Decision> of(String code, List<Hit> hits, LocalDate day) {
    var found = forms.of(code, day).stream().limit(MAX_FORMS).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new Decision.Fill(found, code, hits));
  }

  /// The forms whose number, title or everyday name stands in the text; of names that lie in each
  /// other the longest.
  private List<Form> named(String text, LocalDate day) {
    var words = " " + VietnameseText.bareWords(text) + " ";
    var longest = inUse(day).mapToInt(form -> longestName(form, words)).max().orElse(0);
    return longest == 0
        ? List.of()
        : inUse(day).filter(form -> longestName(form, words) == longest).limit(MAX_FORMS).toList();
  }

  private Stream<Form> inUse(LocalDate day) {
    return forms.all().stream().filter(form -> form.inForceOn(day));
  }

  private static int longestName(Form form, String words) {
    return Stream.concat(Stream.of(form.id(), form.number(), form.name()), form.names().stream())
        .filter(name -> !name.isBlank())
        .map(VietnameseText::bareWords)
        .filter(name -> words.contains(" " + name + " "))
        .map(String::length)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }
}
