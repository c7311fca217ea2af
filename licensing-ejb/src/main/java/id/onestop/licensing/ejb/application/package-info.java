/** Use cases of the applicant: draft, evidence, submission, tracking. */
@NullMarked
package id.onestop.licensing.ejb.application;

import org.jspecify.annotations.NullMarked;
