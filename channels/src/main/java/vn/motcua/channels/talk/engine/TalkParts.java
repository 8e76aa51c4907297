package vn.motcua.channels.talk.engine;

import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.channels.talk.form.FormLinks;
import vn.motcua.channels.talk.officer.Officers;
import vn.motcua.channels.talk.paper.DossierTalk;
import vn.motcua.channels.talk.person.People;
import vn.motcua.knowledge.search.Catalogue;

/// What a [TalkingAssistant] is made of.
///
/// @param people who is remembered
/// @param conversations what was said
/// @param conversing what answers
/// @param filling the forms that are being filled in
/// @param forms how forms reach people
/// @param papers what checks lists of papers
/// @param officers who takes conversations over
/// @param counters where dossiers are taken in
/// @param catalogue the procedures
/// @param masking takes personal data out of words
/// @param heard told of every question with its reply
/// @param options how it presents itself
/// @param clock its zone tells which day it is
public record TalkParts(
    People people,
    Conversations conversations,
    Conversing conversing,
    FormFilling filling,
    FormLinks forms,
    DossierTalk papers,
    Officers officers,
    NearestCounters counters,
    Catalogue catalogue,
    UnaryOperator<String> masking,
    BiConsumer<Question, Reply> heard,
    TalkOptions options,
    Clock clock) {}
