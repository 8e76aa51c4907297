package vn.motcua.evaluation.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.matching.Model;

/// Moves points until texts lie near the procedures they mean: softmax over all procedures,
/// stochastic steps, one lesson at a time. The same lessons and seed give the same model.
final class Trainer {

  private static final String BREAK = "|";
  private static final int TAIL_LEAST = 3;
  private static final int TAIL_MOST = 10;

  private final Lessons lessons;
  private final Method method;
  private final Vocabulary vocabulary;
  private final List<List<Lesson>> rowsOf = new ArrayList<>();
  private final Random chance;
  private final Space space;

  Trainer(Lessons lessons, Method method) {
    this.lessons = lessons;
    this.method = method;
    chance = new Random(method.seed());
    vocabulary = new Vocabulary(lessons, method.rarest());
    space =
        new Space(
            vocabulary.rarity(),
            lessons.codes().size(),
            method.size(),
            method.rate(),
            method.sharpness(),
            chance);
    for (var i = 0; i < lessons.codes().size(); i++) {
      rowsOf.add(new ArrayList<>());
    }
    lessons.rows().forEach(row -> rowsOf.get(row.procedure()).add(row));
  }

  /// Goes through everything as often as the method says.
  Model learn() {
    for (var round = 0; round < method.rounds(); round++) {
      for (var lesson : shuffled()) {
        space.step(seen(lesson), lesson.procedure(), lesson.weight());
      }
    }
    return Model.of(
        vocabulary.traits(), space.traitPoints(), lessons.codes(), space.procedurePoints());
  }

  private List<Lesson> shuffled() {
    var rows = Math.min(lessons.rows().size(), (int) (method.rows() * lessons.said().size()));
    var some =
        chance.ints(rows, 0, Math.max(1, lessons.rows().size())).mapToObj(lessons.rows()::get);
    var all = new ArrayList<>(Stream.concat(lessons.said().stream(), some).toList());
    java.util.Collections.shuffle(all, chance);
    return all;
  }

  /// The traits of a lesson as it is seen this time.
  private int[] seen(Lesson lesson) {
    var syllables = lesson.weight() == 1 ? tailed(lesson) : lesson.syllables();
    if (chance.nextDouble() < method.bare()) {
      syllables = syllables.stream().map(VietnameseText::fold).toList();
    }
    var all = vocabulary.of(syllables);
    var kept =
        java.util.Arrays.stream(all).filter(t -> chance.nextDouble() > method.dropped()).toArray();
    return kept.length == 0 ? all : kept;
  }

  private List<String> tailed(Lesson lesson) {
    var rows = rowsOf.get(lesson.procedure());
    if (rows.isEmpty() || chance.nextDouble() >= method.tailed()) {
      return lesson.syllables();
    }
    var tail = part(rows.get(chance.nextInt(rows.size())).syllables());
    var between = Stream.of(BREAK);
    return chance.nextDouble() < 0.6
        ? Stream.of(lesson.syllables().stream(), between, tail.stream()).flatMap(s -> s).toList()
        : Stream.of(tail.stream(), between, lesson.syllables().stream()).flatMap(s -> s).toList();
  }

  private List<String> part(List<String> row) {
    var length = TAIL_LEAST + chance.nextInt(TAIL_MOST - TAIL_LEAST + 1);
    if (row.size() <= length) {
      return row;
    }
    var from = chance.nextInt(row.size() - length + 1);
    return row.subList(from, from + length);
  }
}
