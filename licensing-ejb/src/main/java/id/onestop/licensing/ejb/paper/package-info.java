/**
 * Papers as PDF: licence, receipt, rejection, control card, clock, standard. Knows its own input records, the text of a standard
 * ({@code StandardDocument}), OpenPDF and ZXing, and nothing of files or people.
 */
@NullMarked
package id.onestop.licensing.ejb.paper;

import org.jspecify.annotations.NullMarked;
