package vn.motcua.channels.web;

import org.jspecify.annotations.Nullable;

/// How the assistant presents itself on a page.
///
/// @param name what people read above the conversation
/// @param agency who runs it
/// @param logo address of a picture
/// @param hotline telephone number
/// @param language of fixed phrases, `vi` or `en`
/// @param notice first words, where the operator wrote their own
public record WidgetJson(
    String name,
    @Nullable String agency,
    @Nullable String logo,
    @Nullable String hotline,
    String language,
    @Nullable String notice) {}
