import { useState } from 'react';

/** What is open or chosen among things that have a key. @example const [open, toggle] = useToggles(); toggle('FY_01') */
export function useToggles(): [ReadonlySet<string>, (key: string) => void] {
  const [on, setOn] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOn((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return [on, toggle];
}
