/** The counter: who was served there with which identity shown and consent given, and what people asked at the desk. */
@NullMarked
package id.onestop.licensing.domain.counter;

import org.jspecify.annotations.NullMarked;
