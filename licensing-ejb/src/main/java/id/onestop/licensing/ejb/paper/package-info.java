/** Papers as PDF: licence, receipt, rejection, control card. Knows its own input records, OpenPDF and ZXing, and no feature. */
@NullMarked
package id.onestop.licensing.ejb.paper;

import org.jspecify.annotations.NullMarked;
