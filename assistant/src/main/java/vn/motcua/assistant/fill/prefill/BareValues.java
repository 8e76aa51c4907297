package vn.motcua.assistant.fill.prefill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.prefill.person.Habits;
import vn.motcua.assistant.fill.prefill.person.Mention;
import vn.motcua.assistant.fill.prefill.person.Mentions;
import vn.motcua.assistant.fill.prefill.said.Cue;
import vn.motcua.assistant.fill.prefill.said.Cues;
import vn.motcua.assistant.fill.prefill.said.Names;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.said.Shapes;
import vn.motcua.assistant.fill.prefill.said.Span;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.language.VietnameseText;

/// What a reply may say, by the type of the field that was asked: the likeliest first, none where
/// two different values stand there.
final class BareValues {

  private static final int LONGEST_ITEM = 6;
  private static final int LONGEST_RELATION = 3;

  private final Cues cues = new Cues();
  private final Names names = new Names(cues);
  private final Mentions mentions = new Mentions();

  /// Values to try, as they were typed.
  List<String> in(Said said, FormField field) {
    if (isDenied(said)) {
      return List.of();
    }
    return switch (field.type()) {
      case PERSON_NAME -> name(said);
      case FULL_DATE, PARTIAL_DATE, YEAR -> shaped(said, at -> Shapes.day(said, at));
      case TIME_OF_DAY -> shaped(said, at -> Shapes.time(said, at));
      case EMAIL -> shaped(said, at -> Shapes.mail(said, at));
      case SEX -> sex(said);
      case RELATION -> relation(said);
      case ID_PAPER_NUMBER -> {
        var all = new ArrayList<>(shaped(said, at -> Shapes.passport(said, at)));
        all.addAll(shaped(said, at -> number(said, at)));
        yield all;
      }
      case PERSONAL_NUMBER,
          OLD_ID_NUMBER,
          PHONE,
          TAX_CODE,
          SOCIAL_INSURANCE_NUMBER,
          HEALTH_CARD_NUMBER,
          BANK_ACCOUNT ->
          shaped(said, at -> number(said, at));
      case INTEGER, DECIMAL, MONEY -> shaped(said, at -> figure(said, at));
      case ETHNICITY, NATIONALITY -> endings(said, false, field);
      case CHOICE, CHOICES -> endings(said, true, field);
      case YES_NO -> List.of(BareReply.whole(said), String.join(" ", BareReply.plain(said)));
      case TEXT, LONG_TEXT, ADDRESS -> List.of(BareReply.whole(said));
      case ROWS -> List.of();
    };
  }

  private boolean isDenied(Said said) {
    for (var at = 0; at < said.size(); at++) {
      if (cues.is(said, at, Cue.NOT)) {
        return true;
      }
    }
    return false;
  }

  private List<String> name(Said said) {
    for (var at = said.size() - 1; at >= 0; at--) {
      var cue = cues.at(said, at);
      var isLead = cue != null && (cue.cue() == Cue.NAME || cue.cue() == Cue.IS);
      var name = isLead && cue != null ? names.announced(said, cue.end()) : null;
      if (name != null) {
        return List.of(name.text());
      }
    }
    var bare = names.announced(said, BareReply.from(said));
    return bare == null ? List.of() : List.of(bare.text());
  }

  private static @Nullable Span number(Said said, int at) {
    return said.word(at).isNumber() ? Shapes.number(said, at) : null;
  }

  private static @Nullable Span figure(Said said, int at) {
    return said.word(at).isNumber() ? new Span(at + 1, said.between(at, at + 1)) : null;
  }

  /// The one value of a shape, else the whole reply.
  private static List<String> shaped(Said said, IntFunction<@Nullable Span> shape) {
    var found = new LinkedHashSet<String>();
    for (var at = 0; at < said.size(); ) {
      var span = shape.apply(at);
      if (span != null) {
        found.add(span.text());
      }
      at = span == null ? at + 1 : Math.max(at + 1, span.end());
    }
    return found.size() > 1
        ? List.of()
        : found.isEmpty()
            ? List.of(BareReply.whole(said))
            : List.of(found.getFirst(), BareReply.whole(said));
  }

  private static List<String> sex(Said said) {
    var found = new LinkedHashSet<String>();
    for (var at = 0; at < said.size(); at++) {
      if (said.has(at, "trai") || said.has(at, "nam")) {
        found.add("Nam");
      } else if (said.has(at, "gái") || said.has(at, "nữ")) {
        found.add("Nữ");
      }
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  /// A word of kinship alone, or with whose it is: `bà nội nó`, `em là mẹ bé`.
  private List<String> relation(Said said) {
    var plain = BareReply.plain(said);
    var kin =
        mentions.in(said, Habits.of(said, true)).stream()
            .map(Mention::kin)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    if (kin.size() == 1) {
      return kin;
    }
    if (plain.size() > LONGEST_RELATION) {
      return List.of();
    }
    return plain.getLast().equals("nó")
        ? List.of(String.join(" ", plain.subList(0, plain.size() - 1)))
        : List.of(BareReply.whole(said));
  }

  /// The whole reply, or its last words: `nhóm máu O`.
  private static List<String> endings(Said said, boolean isChoice, FormField field) {
    var all = new ArrayList<String>();
    all.add(BareReply.whole(said));
    all.add(String.join(" ", BareReply.plain(said)));
    var to = BareReply.to(said);
    for (var at = Math.max(BareReply.from(said) + 1, to - LONGEST_ITEM); at < to; at++) {
      var words = said.between(at, to);
      if (!isChoice || isChoice(words, field)) {
        all.add(words);
      }
    }
    return all.stream().filter(words -> !words.isEmpty()).toList();
  }

  private static boolean isChoice(String words, FormField field) {
    return field.choices().stream()
        .anyMatch(choice -> VietnameseText.normal(choice).equals(VietnameseText.normal(words)));
  }
}
