/**
 * The operators' side of {@code operator.commands} ({@code docs/operator/}): each command is done once, however often it
 * comes, and answered on {@code operator.events}.
 */
package az.icaze.simulator.command;
