package vn.motcua.assistant.dialogue;

import java.util.Optional;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Reply;

/// What came of a message.
///
/// @param reply what to say
/// @param talk where the conversation stands with the form now; empty when it is done with it
public record Turned(Reply reply, Optional<FormTalk> talk) {}
