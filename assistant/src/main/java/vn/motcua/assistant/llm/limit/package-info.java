/// What keeps a language model from being asked too much, too often or in vain: switches, budgets,
/// how many at once, pauses after failures, and attempts within one limit of time.
@NullMarked
package vn.motcua.assistant.llm.limit;

import org.jspecify.annotations.NullMarked;
