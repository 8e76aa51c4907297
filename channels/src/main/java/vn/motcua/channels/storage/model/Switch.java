package vn.motcua.channels.storage.model;

import java.time.Instant;
import vn.motcua.assistant.llm.LanguageModel.Channel;

/// How somebody last set the switch of a channel.
///
/// @param reason why, as they typed it
/// @param who the account
public record Switch(Channel channel, boolean isOff, String reason, String who, Instant at) {}
