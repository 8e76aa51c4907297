/// A small evaluation that ships: own questions with their procedures, held against a catalogue before
/// and after a change, so that whoever changes how procedures are found sees what it costs.
@NullMarked
package vn.motcua.knowledge.regression;

import org.jspecify.annotations.NullMarked;
