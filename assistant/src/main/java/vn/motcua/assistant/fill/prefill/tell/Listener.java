package vn.motcua.assistant.fill.prefill.tell;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.person.Habits;
import vn.motcua.assistant.fill.prefill.person.Mention;
import vn.motcua.assistant.fill.prefill.person.Mentions;
import vn.motcua.assistant.fill.prefill.person.Roles;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.assistant.fill.prefill.said.Addresses;
import vn.motcua.assistant.fill.prefill.said.Cues;
import vn.motcua.assistant.fill.prefill.said.Names;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.knowledge.form.Form;

/// Takes out of a message what it tells of the persons of a form.
public final class Listener {

  private final FieldReader reader;
  private final Cues cues = new Cues();
  private final Names names = new Names(cues);
  private final Addresses addresses = new Addresses(cues);
  private final Mentions mentions = new Mentions();

  /// @param reader what fields take
  public Listener(FieldReader reader) {
    this.reader = reader;
  }

  /// What `said` tells, no field twice.
  ///
  /// @param askedPerson of whom something was asked just before; may be empty
  /// @param today the day in Vietnam
  public List<Proposal> heard(Said said, Form form, String askedPerson, LocalDate today) {
    var all = mentions.in(said, Habits.of(said, Roles.isAboutChild(form)));
    var spoken = EnumSet.noneOf(Who.class);
    all.stream().map(Mention::who).forEach(spoken::add);
    var facts = new Facts(form, new Roles(form, spoken), reader, today, askedPerson);
    var telling = new Telling(said, cues, facts, all);
    if (askedPerson.equals("deceased")) {
      telling.subject = Who.DECEASED;
    }
    var circumstances = new Circumstances(telling, addresses, today);
    new Sweep(telling, names, new Figures(telling), circumstances).run();
    return facts.proposals();
  }
}
