/**
 * What happened to a matter (事件), in eight closed shapes.
 *
 * <p>An {@link org.petitionrules.model.event.Event} has a shape, which says what it holds, and a kind, which the rule book
 * declares and which says what it means: an {@code acceptance} is one kind of
 * {@link org.petitionrules.model.event.Decided}. Corrections and annulments are events too; nothing is ever taken out of a
 * history.
 */
package org.petitionrules.model.event;
