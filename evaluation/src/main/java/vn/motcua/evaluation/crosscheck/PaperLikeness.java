package vn.motcua.evaluation.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.requirement.Requirement;

/// Whether a row of the page and a row of a record are on the same paper: of one kind, or called
/// alike.
///
/// @param types the kinds of paper
record PaperLikeness(EvidenceTypes types) {

  private static final double SAME_KIND = 0.8;

  /// Names of papers share many syllables; set so that rows of other papers stay apart.
  private static final double SURELY = 0.75;

  boolean meets(Requirement their, Requirement own) {
    return score(their, own) >= SURELY;
  }

  /// The row that is most like `own`, of those that are like it.
  Requirement nearest(Requirement own, List<Requirement> met) {
    return met.stream()
        .max(Comparator.comparingDouble(their -> score(their, own) + inGroup(their, own)))
        .orElseThrow();
  }

  private static double inGroup(Requirement their, Requirement own) {
    return Alike.areAlike(own.group(), their.group()) ? 0.1 : 0;
  }

  private double score(Requirement their, Requirement own) {
    var called = called(their, own);
    return areKin(their, own) ? Math.max(SAME_KIND, called) + called / 10 : called;
  }

  private boolean areKin(Requirement their, Requirement own) {
    return their.papers().stream()
        .filter(type -> !type.isUnnamed())
        .anyMatch(type -> own.papers().stream().anyMatch(other -> isKin(type, other)));
  }

  private boolean isKin(EvidenceType one, EvidenceType other) {
    return types.isA(one, other.id()) || types.isA(other, one.id());
  }

  private static double called(Requirement their, Requirement own) {
    var row = own.row();
    var theirs = their.row().text() + " " + their.group();
    var ours = row.text() + " " + String.join(" ", row.alternatives());
    var names = Stream.concat(Stream.of(row.label()), row.alternatives().stream());
    var here = names.mapToDouble(name -> Alike.share(name, theirs)).max().orElse(0);
    return Math.max(here, Alike.share(their.row().label(), ours));
  }
}
