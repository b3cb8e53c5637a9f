import { declaration, element, namespaces } from './xml';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The list of a part that leads nowhere yet. */
export const emptyRelationships = declaration + element('Relationships', { xmlns: packageNamespace });

/** The relationships of one part, numbered as they are added. */
export class Relationships {
  private readonly items: string[] = [];

  /**
   * @param type the last word of the relationship's type, or the whole address where it is not an office document's
   * @returns the id that the part refers to it by
   */
  add(type: string, target: string, external = false): string {
    const id = `rId${this.items.length + 1}`;
    this.items.push(
      element('Relationship', {
        Id: id,
        Type: type.includes('/') ? type : `${namespaces.relationships}/${type}`,
        Target: target,
        TargetMode: external ? 'External' : undefined,
      }),
    );
    return id;
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  xml(): string {
    return declaration + element('Relationships', { xmlns: packageNamespace }, this.items.join(''));
  }
}
