/// The first step: what a person wants to know, from their words alone.
@NullMarked
package vn.motcua.assistant.understand;

import org.jspecify.annotations.NullMarked;
