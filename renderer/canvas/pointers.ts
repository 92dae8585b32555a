import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';
import type { Point } from '../../shared/geometry/box.ts';
import { contextOf, pointing } from './tools/pointing.ts';
import type { Bench, Press, Spot, Tool } from './tools/tool.ts';

/** A finger that stays this long presses long, ms. */
const LONG = 500;

export interface Pointers {
  /** Where a point of the screen lies on the paper, px of the drawing. */
  readonly paper: (screen: Point) => Point;
  readonly bench: () => Bench | undefined;
  /** A pointer without a pressed button is here; undefined where it left. */
  readonly hover: (spot: Spot | undefined) => void;
  /** Something was pressed twice. */
  readonly twice: (spot: Spot) => void;
}

/** What the hand is in the middle of. */
interface Busy {
  tool: Tool | undefined;
  pointer: number | undefined;
  timer: number | undefined;
  readonly down: Set<number>;
}

/**
 * Gives every press on the stage to a tool, and every move of it until it lets go. What stands on the stage and wants its own presses
 * carries `data-hand`. A second finger ends what the first was doing: two fingers belong to the camera. Gives what takes a drag over that began at such a part.
 */
export function usePointers(
  stage: RefObject<HTMLElement | null>,
  { paper, bench, hover, twice }: Pointers,
): (tool: Tool, pointer: number) => void {
  const busy = useRef<Busy>({ tool: undefined, pointer: undefined, timer: undefined, down: new Set() });

  const spotOf = useEffectEvent(({ clientX: x, clientY: y }: MouseEvent): Spot => ({ at: paper({ x, y }), screen: { x, y } }));
  const now = useEffectEvent(() => bench());
  const told = useEffectEvent((spot: Spot | undefined) => hover(spot));
  const toldTwice = useEffectEvent((spot: Spot) => twice(spot));

  useEffect(() => {
    const place = stage.current;
    if (place === null) return undefined;
    const hand = busy.current;
    const ended = (): void => {
      window.clearTimeout(hand.timer);
      hand.tool = undefined;
      hand.pointer = undefined;
    };
    const leave = (): void => {
      const on = now();
      if (hand.tool !== undefined && on !== undefined) hand.tool.leave(on);
      ended();
    };
    const own = (event: Event): boolean => event.target instanceof Element && event.target.closest('[data-hand]') !== null;

    const down = (event: PointerEvent): void => {
      hand.down.add(event.pointerId);
      if (hand.down.size > 1) return leave();
      const on = now();
      if (event.button > 1 || own(event) || on === undefined) return undefined;
      const spot = spotOf(event);
      const touch = event.pointerType === 'touch';
      const press: Press = { ...spot, under: on.find(spot.at), adds: event.shiftKey || event.ctrlKey || event.metaKey, touch };
      hand.tool = pointing(press);
      hand.pointer = event.pointerId;
      if (touch) hand.timer = window.setTimeout(() => hand.tool?.hold?.(), LONG);
      told(undefined);
      place.focus({ preventScroll: true });
      return undefined;
    };
    const move = (event: PointerEvent): void => {
      const on = now();
      if (on === undefined) return;
      if (hand.tool === undefined) {
        if (event.pointerType !== 'touch' && event.buttons === 0) told(own(event) ? undefined : spotOf(event));
        return;
      }
      if (event.pointerId !== hand.pointer) return;
      const next = hand.tool.move(spotOf(event), on);
      if (next === undefined) return;
      window.clearTimeout(hand.timer);
      hand.tool.leave(on);
      hand.tool = next;
      place.setPointerCapture(event.pointerId);
      next.move(spotOf(event), on);
    };
    const up = (event: PointerEvent): void => {
      hand.down.delete(event.pointerId);
      const [on, { tool }] = [now(), hand];
      if (event.pointerId !== hand.pointer || tool === undefined) return;
      ended();
      if (on !== undefined) tool.up(spotOf(event), on);
    };
    const cancel = (event: PointerEvent): void => {
      hand.down.delete(event.pointerId);
      if (event.pointerId === hand.pointer) leave();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || hand.tool === undefined) return;
      event.stopPropagation();
      leave();
    };
    const gone = (): void => told(undefined);
    const double = (event: MouseEvent): void => {
      if (!own(event)) toldTwice(spotOf(event));
    };
    const context = (event: MouseEvent): void => {
      if (own(event)) return;
      event.preventDefault();
      const on = now();
      // A finger that pressed long opens it when it lets go; a key opens it itself.
      if (on === undefined || event.button !== 2 || hand.down.size > 1 || (event as PointerEvent).pointerType === 'touch') return;
      leave();
      const spot = spotOf(event);
      contextOf({ under: on.find(spot.at), screen: spot.screen }, on);
    };
    const listeners = {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: cancel,
      pointerleave: gone,
      dblclick: double,
      contextmenu: context,
    };
    for (const [name, listener] of Object.entries(listeners)) place.addEventListener(name, listener as EventListener);
    window.addEventListener('keydown', escape, true);
    window.addEventListener('pointerup', forget);
    window.addEventListener('pointercancel', forget);
    function forget(event: PointerEvent): void {
      hand.down.delete(event.pointerId);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) place.removeEventListener(name, listener as EventListener);
      window.removeEventListener('keydown', escape, true);
      window.removeEventListener('pointerup', forget);
      window.removeEventListener('pointercancel', forget);
      leave();
    };
  }, [stage]);

  return (tool, pointer) => {
    busy.current.tool = tool;
    busy.current.pointer = pointer;
    stage.current?.setPointerCapture(pointer);
  };
}
