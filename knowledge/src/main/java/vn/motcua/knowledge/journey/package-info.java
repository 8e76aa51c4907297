/// What a situation of life asks of people, in order: what comes first, what goes together, by when,
/// and which papers are not needed. Every statement names the place that it rests on.
@NullMarked
package vn.motcua.knowledge.journey;

import org.jspecify.annotations.NullMarked;
