/** Cases over HTTP. */
@NullMarked
package id.lindung.casework.cases.api;

import org.jspecify.annotations.NullMarked;
