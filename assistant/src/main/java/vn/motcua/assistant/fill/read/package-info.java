/// What is typed into a field, read: values, places, choices and rows.
@NullMarked
package vn.motcua.assistant.fill.read;

import org.jspecify.annotations.NullMarked;
