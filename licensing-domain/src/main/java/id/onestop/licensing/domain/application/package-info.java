/** The application for a licence: its answers, its life from draft to decision, returns with all their faults, and what it announces. */
@NullMarked
package id.onestop.licensing.domain.application;

import org.jspecify.annotations.NullMarked;
